import type { Reason } from "../understanding/recognition";
import { bestColumn, type UnderstoodColumn, type UnderstoodList } from "../understanding/understandList";
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
  const kinds = COLUMN_KINDS.flatMap((kind) => {
    const column = bestColumn(list, kind);
    if (!column) return [];
    const { scale } = column.recognition;
    return [scale === undefined ? understanding.kinds[kind] : understanding.otherScale(scale)];
  });
  return understanding.seen(list.name, list.rows, formats.labels(kinds));
}
