import { IdColumn } from "../../metrics/ids";
import type { Ids } from "../../metrics/rows";
import { plainCell, type PlainCell } from "./cell";
import { locate } from "./problem";
import type { Rows } from "./rows";

/**
 * Numbers the customers, orders or groups in a range: the same number for texts that are equal after trimming and in
 * lower case, and for 1001 and "1001"; −1 for a blank. If a cell cannot be read, the error says in which row of the
 * argument.
 */
export function readIds({ cells, start, end }: Rows, argument: string): Ids {
  const column = new IdColumn(end - start);
  let position = start;
  try {
    for (; position < end; position++) {
      const cell = cells[position]![0];
      column.set(position - start, typeof cell === "object" ? plainCell(cell) : (cell as PlainCell));
    }
  } catch (error) {
    throw locate(error, { argument, row: position + 1 });
  }
  return column.ids();
}
