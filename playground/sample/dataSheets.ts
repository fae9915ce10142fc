import { areaAddress } from "../file/address";
import type { CellContent, SheetData } from "../file/WorkbookData";
import { DATE, MONEY } from "./look";
import type { Order } from "./orders";
import type { Subscription } from "./subscriptions";
import type { Answer } from "./survey";

interface Column<Row> {
  readonly name: string;
  readonly width: number;
  readonly numberFormat?: string;
  readonly cell: (row: Row) => CellContent;
}

/** Column names are English in every language: the formulas of the documentation use them. */
const ORDERS: readonly Column<Order>[] = [
  { name: "Order", width: 90, cell: ({ order }) => order },
  { name: "Customer", width: 100, cell: ({ customer }) => customer },
  { name: "Date", width: 100, numberFormat: DATE, cell: ({ day }) => day },
  { name: "Amount", width: 100, numberFormat: MONEY, cell: ({ amount }) => amount },
  { name: "Segment", width: 90, cell: ({ segment }) => segment },
];

const SURVEY: readonly Column<Answer>[] = [
  { name: "Date", width: 100, numberFormat: DATE, cell: ({ day }) => day },
  { name: "Customer", width: 100, cell: ({ customer }) => customer },
  { name: "Segment", width: 90, cell: ({ segment }) => segment },
  { name: "NPS", width: 160, cell: ({ nps }) => nps },
  { name: "CES", width: 70, cell: ({ ces }) => ces },
  { name: "CSAT", width: 70, cell: ({ csat }) => csat },
];

const SUBSCRIPTIONS: readonly Column<Subscription>[] = [
  { name: "Customer", width: 100, cell: ({ customer }) => customer },
  { name: "Start", width: 100, numberFormat: DATE, cell: ({ start }) => start },
  { name: "End", width: 100, numberFormat: DATE, cell: ({ end }) => end },
  { name: "MRR", width: 100, numberFormat: MONEY, cell: ({ mrr }) => mrr },
  { name: "Plan", width: 90, cell: ({ plan }) => plan },
];

export function ordersSheet(orders: readonly Order[]): SheetData {
  return tableSheet("Orders", ORDERS, orders);
}

export function surveySheet(answers: readonly Answer[]): SheetData {
  return tableSheet("Survey", SURVEY, answers);
}

export function subscriptionsSheet(subscriptions: readonly Subscription[]): SheetData {
  return tableSheet("Subscriptions", SUBSCRIPTIONS, subscriptions);
}

/** A sheet with one table of the sheet's own name. */
function tableSheet<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): SheetData {
  return {
    name,
    rows: [columns.map((column) => column.name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
    tables: [{ name, address: areaAddress(0, 0, 1 + rows.length, columns.length) }],
    styles: columns.flatMap(({ numberFormat }, column) =>
      numberFormat === undefined ? [] : [{ address: areaAddress(1, column, rows.length, 1), numberFormat }],
    ),
    columnWidths: columns.map(({ width }) => width),
  };
}
