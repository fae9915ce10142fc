import { COUNT, FREQUENCY, MONEY, PROBABILITY, SCORE } from "./look";

export type TableSheetId = "overTime" | "groups" | "cohorts" | "rfm";

export type TableExampleId =
  "ordersOverTime" | "ordersBySegment" | "npsBySegment" | "npsInterval" | "npsTest" | "cohorts" | "rfm";

/** A formula that fills more than one cell; its question is in the words of each language. */
export interface TableExample {
  readonly id: TableExampleId;
  /** English, with commas. */
  readonly formula: string;
  /** So many rows are kept free for its result, the formula's own among them. */
  readonly rows: number;
  /** The number formats of its columns; rates bring theirs with them. */
  readonly formats: readonly (string | undefined)[];
}

export interface TableSheet {
  readonly id: TableSheetId;
  readonly columnWidths: readonly number[];
  /** One below the other. Only the last may grow when the user changes its formula. */
  readonly examples: readonly TableExample[];
}

const RATE = undefined;
const TEXT = undefined;

/** Two years in weeks, should somebody ask for them. */
const MOST_PERIODS = 110;
/** More than the order list has customers. */
const MOST_CUSTOMERS = 1300;

const ORDERS_OVER_TIME: TableExample = {
  id: "ordersOverTime",
  formula: '=ORDERS.TREND(Orders[Customer],Orders[Date],Orders[Amount],"quarter",Orders[Order])',
  rows: MOST_PERIODS,
  formats: [TEXT, COUNT, COUNT, COUNT, COUNT, COUNT, MONEY, RATE, RATE, FREQUENCY, MONEY, MONEY],
};

const ORDERS_BY_SEGMENT: TableExample = {
  id: "ordersBySegment",
  formula: "=ORDERS.BY(Orders[Customer],Orders[Amount],Orders[Segment],Orders[Order])",
  rows: 6,
  formats: [TEXT, COUNT, COUNT, MONEY, RATE, FREQUENCY, MONEY, MONEY],
};

const NPS_BY_SEGMENT: TableExample = {
  id: "npsBySegment",
  formula: "=NPS.BY(Survey[NPS],Survey[Segment])",
  rows: 5,
  formats: [TEXT, COUNT, COUNT, COUNT, COUNT, SCORE, SCORE, SCORE],
};

const NPS_INTERVAL: TableExample = {
  id: "npsInterval",
  formula: "=NPS.INTERVAL(Survey[NPS])",
  rows: 1,
  formats: [SCORE, SCORE],
};

const NPS_TEST: TableExample = {
  id: "npsTest",
  formula: "=NPS.TEST(Survey!D2:D301,Survey!D302:D601)",
  rows: 1,
  formats: [PROBABILITY],
};

const COHORTS: TableExample = {
  id: "cohorts",
  formula: '=RETENTION.COHORTS(Orders[Customer],Orders[Date],"quarter")',
  rows: MOST_PERIODS,
  formats: [TEXT, COUNT],
};

const RFM: TableExample = {
  id: "rfm",
  formula: "=RFM(Orders[Customer],Orders[Date],Orders[Amount],,Orders[Order])",
  rows: MOST_CUSTOMERS,
  formats: [TEXT, COUNT, COUNT, MONEY],
};

/** The sheets of formulas that fill many cells, in the order of their tabs. */
export const TABLE_SHEETS: readonly TableSheet[] = [
  {
    id: "overTime",
    columnWidths: [90, 85, 70, 80, 95, 75, 105, 85, 95, 145, 80, 115],
    examples: [ORDERS_OVER_TIME],
  },
  {
    id: "groups",
    columnWidths: [90, 90, 90, 105, 95, 145, 90, 115],
    examples: [ORDERS_BY_SEGMENT, NPS_BY_SEGMENT, NPS_INTERVAL, NPS_TEST],
  },
  {
    id: "cohorts",
    columnWidths: [90, 90, 64, 64, 64, 64, 64, 64, 64, 64],
    examples: [COHORTS],
  },
  {
    id: "rfm",
    columnWidths: [90, 80, 90, 105, 50, 50, 50, 140],
    examples: [RFM],
  },
];
