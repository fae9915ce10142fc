import type { ReadColumn } from "./misleadingAmounts";
import type { ColumnKind } from "./recognition";
import { withoutArticleNames } from "./articleNames";
import { rankedCustomers } from "./rankedCustomers";
import type { UnderstoodColumn } from "./understandList";

/** What columns are in the light of the others: alone, each says less. */
export function settledColumns(read: readonly ReadColumn[]): readonly UnderstoodColumn[] {
  const columns = read.flatMap(({ column }) => column ?? []);
  const has = (kind: ColumnKind) => columns.some(({ recognition }) => recognition.kind === kind);
  const isOfOrders = columns.some(({ recognition }) => saysOrder(recognition)) && !has("starts");
  const isOfAnswers = has("nps") || has("ces") || has("csat");
  const mayRun = columns.some(({ recognition }) => isBlankSomewhere(recognition));
  const start = mayRun && !has("starts") && !isOfOrders ? firstDates(columns) : undefined;
  const ranked = isOfOrders ? rankedCustomers(read) : columns;
  const named = withoutArticleNames(read, ranked);
  return named
    .filter(({ recognition: { kind } }) => {
      // An order that was cancelled is no subscription that ended.
      if (kind === "ends") return !isOfOrders;
      // A number beside customers is a quantity; people are counted where no row names one.
      return kind !== "counts" || (isOfAnswers && !has("customers"));
    })
    .map((column) => {
      if (column === start) return as("starts", column);
      // What has ended in every row, and started in none, is no subscription: a deal that was closed.
      const isClosing = column.recognition.kind === "ends" && !mayRun && !has("starts") && has("dates");
      return isClosing ? as("dates", column) : column;
    });
}

function saysOrder({ kind, reasons }: UnderstoodColumn["recognition"]): boolean {
  return kind === "orderIds" && reasons.some(({ because }) => because === "header" || because === "numbered");
}

function isBlankSomewhere({ kind, reasons }: UnderstoodColumn["recognition"]): boolean {
  return kind === "ends" && reasons.some(({ because }) => because === "blankEnds");
}

/** Where only the end of subscriptions is known, the best date is their start. */
function firstDates(columns: readonly UnderstoodColumn[]): UnderstoodColumn | undefined {
  return columns
    .filter(({ recognition }) => recognition.kind === "dates")
    .reduce<UnderstoodColumn | undefined>(
      (best, one) => (best && best.recognition.score >= one.recognition.score ? best : one),
      undefined,
    );
}

function as(kind: ColumnKind, column: UnderstoodColumn): UnderstoodColumn {
  return { ...column, recognition: { ...column.recognition, kind } };
}
