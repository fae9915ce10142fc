import { isBlank, type Cell } from "./cell";

/** A range or array: rows of cells. */
export type Cells = readonly (readonly Cell[])[];

/** The rows of a list that are read: from `start` (1 where row 0 is a heading) up to, not including, `end`. */
export interface Rows {
  /** One cell each. */
  readonly cells: readonly (readonly [Cell])[];
  readonly start: number;
  readonly end: number;
}

/** Takes one value for a range of one cell. */
export function asCells(argument: unknown): Cells {
  return Array.isArray(argument) ? (argument as Cells) : [[argument]];
}

export function sizeOf(cells: Cells): number {
  return cells.length * (cells[0]?.length ?? 0);
}

/** Where the last cell that is not blank ends: what follows, as in a reference to a whole column, is not read. */
export function filledSize(cells: Cells): number {
  const width = cells[0]?.length ?? 0;
  for (let row = cells.length - 1; row >= 0; row--) {
    for (let column = width - 1; column >= 0; column--) {
      if (!isBlank(cells[row]![column])) return row * width + column + 1;
    }
  }
  return 0;
}

/** The cells in a column, row by row: a row, a column and a block read alike. */
export function rowsOf(cells: Cells, { start, end }: Pick<Rows, "start" | "end">): Rows {
  const width = cells[0]?.length ?? 0;
  if (width === 1) return { cells: cells as Rows["cells"], start, end };
  const filled = cells.slice(0, Math.ceil(end / width)).flat();
  return { cells: filled.map((cell) => [cell]), start, end };
}
