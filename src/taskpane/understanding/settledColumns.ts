import type { ColumnKind } from "./recognition";
import type { UnderstoodColumn } from "./understandList";

/** What columns are in the light of the others: alone, each says less. */
export function settledColumns(columns: readonly UnderstoodColumn[]): readonly UnderstoodColumn[] {
  const has = (kind: ColumnKind) => columns.some(({ recognition }) => recognition.kind === kind);
  const isOfOrders = columns.some(({ recognition }) => saysOrder(recognition)) && !has("starts");
  const isOfAnswers = has("nps") || has("ces") || has("csat");
  const start = has("ends") && !has("starts") && !isOfOrders ? firstDates(columns) : undefined;
  return columns
    .filter(({ recognition: { kind } }) => {
      // An order that was cancelled is no subscription that ended.
      if (kind === "ends") return !isOfOrders;
      // A number beside customers is a quantity; people are counted where no row names one.
      return kind !== "counts" || (isOfAnswers && !has("customers"));
    })
    .map((column) => (column === start ? asStart(column) : column));
}

function saysOrder({ kind, reasons }: UnderstoodColumn["recognition"]): boolean {
  return kind === "orderIds" && reasons.some(({ because }) => because === "header" || because === "numbered");
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

function asStart(column: UnderstoodColumn): UnderstoodColumn {
  return { ...column, recognition: { ...column.recognition, kind: "starts" } };
}
