import { ids } from "../../metrics/columns";
import type { Ids } from "../../metrics/rows";
import { plainCell, type Cell, type PlainCell } from "./cell";
import { forEachCell, type Rows } from "./rows";

/**
 * Numbers the customers, orders or groups in a range: the same number for texts that are equal after trimming and in
 * lower case, and for 1001 and "1001"; −1 for a blank.
 *
 * First numbers what differs as it stands in the cells, at one look-up a cell, and only then compares the few different
 * ones as texts: a million rows take little more than putting them into a Set.
 */
export function readIds(rows: Rows, argument: string): Ids {
  const codes = new Int32Array(rows.end - rows.start);
  const different: PlainCell[] = [];
  const seen = new Map<Cell, number>();
  forEachCell(rows, argument, (cell, index) => {
    // A wrapped cell is a new object each time: what counts is the value in it.
    const value = typeof cell === "object" ? plainCell(cell) : cell;
    let code = seen.get(value);
    if (code === undefined) {
      code = different.push(plainCell(value)) - 1;
      seen.set(value, code);
    }
    codes[index] = code;
  });
  if (areDifferentTexts(different)) return { codes, labels: different };
  const texts = ids(different);
  for (let index = 0; index < codes.length; index++) codes[index] = texts.codes[codes[index]!]!;
  return { codes, labels: texts.labels };
}

/** Digits, capitals and signs: two such texts that differ also differ in lower case, and none has outer spaces. */
const CAPITALS = /^[!-`{-~]+$/;

/** Whether all are texts that need no comparison: true of most columns of ids. */
function areDifferentTexts(different: readonly PlainCell[]): different is readonly string[] {
  return different.every((value) => typeof value === "string" && CAPITALS.test(value));
}
