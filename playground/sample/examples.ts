import type { CellContent } from "../file/WorkbookData";
import { serial } from "./calendar";
import { DATE, FREQUENCY, MONEY, SCORE } from "./look";

/** The cell of the first sheet that holds the period of the examples, and what it holds at first. */
export const PERIOD_CELL = "C6";
export const PERIOD = "2026-Q2";

export type Family = "counts" | "survey" | "orders" | "subscriptions" | "blocks";

export type ExampleId =
  | "retention"
  | "churn"
  | "repeatRate"
  | "purchaseFrequency"
  | "averageOrder"
  | "customerValue"
  | "futureValue"
  | "grossRevenueRetention"
  | "netRevenueRetention"
  | "nps"
  | "npsInPeriod"
  | "ces"
  | "cesAgree"
  | "csat"
  | "csatInPeriod"
  | "retentionOrders"
  | "retentionYearBefore"
  | "churnOrders"
  | "repeatRateOrders"
  | "purchaseFrequencyOrders"
  | "purchaseFrequencyIds"
  | "averageOrderOrders"
  | "customerValueOrders"
  | "customerValueMargin"
  | "lapsed"
  | "retentionSubs"
  | "revenueRetentionSubs"
  | "churnSubs"
  | "churnBetweenDays"
  | "quarters"
  | "badScore";

/** A formula of the first sheet; its question is in the words of each language. */
export interface Example {
  readonly id: ExampleId;
  readonly family: Family;
  /** English, with commas. `{block}` stands for the cells of the block beside it, `{block:2}` for its second column. */
  readonly formula: string;
  /** Rates bring their format with them; other results get this one. */
  readonly numberFormat?: string;
  /** Numbers that stand beside the formula for it to read. */
  readonly block?: readonly (readonly CellContent[])[];
  readonly blockFormat?: string;
}

const IN_PERIOD = `Orders[Date],${PERIOD_CELL}`;

const RUNNING = "Subscriptions[Start],Subscriptions[End]";

/** Customers at the start and at the end of a quarter, and the new ones among the latter. */
const QUARTERS = [
  [1000, 950, 100],
  [950, 980, 150],
  [980, 1010, 140],
  [1010, 1075, 190],
];

/** The formulas of the first sheet, every family of functions among them, in the order in which they are shown. */
export const EXAMPLES: readonly Example[] = [
  { id: "retention", family: "counts", formula: "=RETENTION(1000,950,100)" },
  { id: "churn", family: "counts", formula: "=CHURN(1000,950,100)" },
  { id: "repeatRate", family: "counts", formula: "=REPEATRATE(300,1000)" },
  { id: "purchaseFrequency", family: "counts", formula: "=PURCHFREQ(1800,1000)", numberFormat: FREQUENCY },
  { id: "averageOrder", family: "counts", formula: "=AOV(540000,1800)", numberFormat: MONEY },
  { id: "customerValue", family: "counts", formula: "=CLV(1.8,300,3,0.4)", numberFormat: MONEY },
  { id: "futureValue", family: "counts", formula: "=CLV.RETENTION(200,0.8,0.1)", numberFormat: MONEY },
  { id: "grossRevenueRetention", family: "counts", formula: "=GRR(100000,3000,5000)" },
  { id: "netRevenueRetention", family: "counts", formula: "=NRR(100000,12000,3000,5000)" },

  { id: "nps", family: "survey", formula: "=NPS(Survey[NPS])", numberFormat: SCORE },
  {
    id: "npsInPeriod",
    family: "survey",
    formula: `=NPS(Survey[NPS],Survey[Date],${PERIOD_CELL})`,
    numberFormat: SCORE,
  },
  { id: "ces", family: "survey", formula: "=CES(Survey[CES])", numberFormat: FREQUENCY },
  { id: "cesAgree", family: "survey", formula: "=CES(Survey[CES],7,5)" },
  { id: "csat", family: "survey", formula: "=CSAT(Survey[CSAT])" },
  {
    id: "csatInPeriod",
    family: "survey",
    formula: `=CSAT(Survey[CSAT],5,4,Survey[Date],${PERIOD_CELL})`,
  },

  {
    id: "retentionOrders",
    family: "orders",
    formula: `=RETENTION.ORDERS(Orders[Customer],${IN_PERIOD})`,
  },
  {
    id: "retentionYearBefore",
    family: "orders",
    formula: '=RETENTION.ORDERS(Orders[Customer],Orders[Date],"2026-Q2","2025-Q2")',
  },
  { id: "churnOrders", family: "orders", formula: `=CHURN.ORDERS(Orders[Customer],${IN_PERIOD})` },
  { id: "repeatRateOrders", family: "orders", formula: `=REPEATRATE.ORDERS(Orders[Customer],${IN_PERIOD})` },
  {
    id: "purchaseFrequencyOrders",
    family: "orders",
    formula: `=PURCHFREQ.ORDERS(Orders[Customer],${IN_PERIOD})`,
    numberFormat: FREQUENCY,
  },
  {
    id: "purchaseFrequencyIds",
    family: "orders",
    formula: `=PURCHFREQ.ORDERS(Orders[Customer],${IN_PERIOD},Orders[Order])`,
    numberFormat: FREQUENCY,
  },
  {
    id: "averageOrderOrders",
    family: "orders",
    formula: `=AOV.ORDERS(Orders[Amount],${IN_PERIOD})`,
    numberFormat: MONEY,
  },
  {
    id: "customerValueOrders",
    family: "orders",
    formula: `=CLV.ORDERS(Orders[Customer],Orders[Amount],${IN_PERIOD})`,
    numberFormat: MONEY,
  },
  {
    id: "customerValueMargin",
    family: "orders",
    formula: '=CLV.ORDERS(Orders[Customer],Orders[Amount],Orders[Date],"2025",3,0.4)',
    numberFormat: MONEY,
  },
  { id: "lapsed", family: "orders", formula: "=CHURN.LAPSED(Orders[Customer],Orders[Date],180)" },

  {
    id: "retentionSubs",
    family: "subscriptions",
    formula: `=RETENTION.SUBS(${RUNNING},${PERIOD_CELL},,Subscriptions[Customer])`,
  },
  {
    id: "revenueRetentionSubs",
    family: "subscriptions",
    formula: `=RETENTION.SUBS(${RUNNING},${PERIOD_CELL},Subscriptions[MRR],Subscriptions[Customer])`,
  },
  {
    id: "churnSubs",
    family: "subscriptions",
    formula: `=CHURN.SUBS(${RUNNING},${PERIOD_CELL},,Subscriptions[Customer])`,
  },
  {
    id: "churnBetweenDays",
    family: "subscriptions",
    formula: `=CHURN.SUBS(${RUNNING},{block},,Subscriptions[Customer])`,
    block: [[serial("2026-02-15"), serial("2026-05-14")]],
    blockFormat: DATE,
  },

  { id: "quarters", family: "blocks", formula: "=RETENTION({block:1},{block:2},{block:3})", block: QUARTERS },
  { id: "badScore", family: "blocks", formula: "=NPS({block})", block: [[9, 10, 11, 7]] },
];
