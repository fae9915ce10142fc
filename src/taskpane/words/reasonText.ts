import type { Reason } from "../understanding/recognition";
import type { UnderstoodColumn, UnderstoodList } from "../understanding/understandList";
import { COLUMN_KINDS } from "../understanding/recognition";
import type { Words } from "./words";

/** Why a column was taken for what it was: "Found Orders[Customer]: the header says “Customer”, values repeat." */
export function reasonText({ reference, recognition }: UnderstoodColumn, words: Words): string {
  const reasons = recognition.reasons.map((reason) => saidReason(reason, words));
  return words.understanding.reason(reference, reasons.join(", "));
}

function saidReason(reason: Reason, { understanding: { reasons } }: Words): string {
  switch (reason.because) {
    case "header":
      return reasons.header(reason.header);
    case "answers":
      return reasons.answers(reason.lowest, reason.highest);
    case "few":
      return reasons.few(reason.count);
    default:
      return reasons[reason.because]();
  }
}

/** "Orders: 5,012 rows – customers, dates and amounts" */
export function listText(list: UnderstoodList, { understanding, formats }: Words): string {
  const found = new Set(list.columns.map(({ recognition }) => recognition.kind));
  const kinds = COLUMN_KINDS.filter((kind) => found.has(kind)).map((kind) => understanding.kinds[kind]);
  return understanding.seen(list.name, list.rows, formats.labels(kinds));
}
