import type { Numbers } from "../../metrics/rows";
import type { Cell } from "./cell";
import { locate } from "./problem";
import type { Rows } from "./rows";

/** Numbers that are taken as they stand; every other cell is looked at more closely. */
export interface PlainNumbers {
  readonly lowest: number;
  readonly highest: number;
  readonly whole: boolean;
}

export const ANY_NUMBER: PlainNumbers = {
  lowest: -Number.MAX_VALUE,
  highest: Number.MAX_VALUE,
  whole: false,
};

/**
 * Reads a range as numbers, NaN for what `read` has no number for. Nearly all cells are plain numbers or blank,
 * which cost no call. If a cell cannot be read, the error says in which row of the argument.
 */
export function readColumn(
  { cells, start, end }: Rows,
  argument: string,
  { lowest, highest, whole }: PlainNumbers,
  read: (cell: Cell) => number | undefined,
): Numbers {
  const column = new Float64Array(end - start);
  const blank = read(null) ?? NaN;
  let position = start;
  try {
    for (; position < end; position++) {
      const cell = cells[position]![0];
      const isPlain =
        typeof cell === "number" &&
        cell >= lowest &&
        cell <= highest &&
        (!whole || Math.floor(cell) === cell);
      column[position - start] = isPlain ? cell : cell === null ? blank : (read(cell) ?? NaN);
    }
  } catch (error) {
    throw locate(error, { argument, row: position + 1 });
  }
  return column;
}
