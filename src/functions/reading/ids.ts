import type { Ids } from "../../metrics/rows";
import { plainCell, type Cell } from "./cell";
import { forEachCell, type Rows } from "./rows";

const BLANK = -1;

/**
 * Numbers the customers, orders or groups in a range: the same number for texts that are equal after trimming and in
 * lower case, and for 1001 and "1001"; −1 for a blank.
 *
 * One dictionary holds both the cells as they stand and their normalised text, so that a cell seen before costs one
 * look-up: a million rows take little more than putting them into a Set.
 */
export function readIds(rows: Rows, argument: string): Ids {
  const codes = new Int32Array(rows.end - rows.start);
  const labels: string[] = [];
  const known = new Map<Cell, number>([
    [null, BLANK],
    [undefined, BLANK],
    ["", BLANK],
  ]);

  function learn(cell: Cell): number {
    const value = plainCell(cell);
    const written = value === null ? "" : String(value).trim();
    const key = written.toLowerCase();
    let code = known.get(key);
    if (code === undefined) {
      code = labels.push(written) - 1;
      known.set(key, code);
    }
    // A wrapped cell is a new object each time: remembering it would help nobody.
    if (typeof cell !== "object") known.set(cell, code);
    return code;
  }

  forEachCell(rows, argument, (cell, index) => {
    codes[index] = known.get(cell) ?? learn(cell);
  });
  return { codes, labels };
}
