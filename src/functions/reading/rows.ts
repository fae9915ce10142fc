import { isBlank, type Cell } from "./cell";
import { locate } from "./problem";

/** A range or array: rows of cells. */
export type Cells = readonly (readonly Cell[])[];

/** The rows of a range that are read: cells from `start` (1 where row 0 is a header) up to, not including, `end`. */
export interface Rows {
  readonly cells: Cells;
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

/** The cell at a position, counted row by row: a row, a column and a block read alike. */
export function cellAt({ cells }: Rows, position: number): Cell {
  const width = cells[0]!.length;
  return width === 1 ? cells[position]![0] : cells[Math.floor(position / width)]![position % width];
}

/**
 * Visits the cells; `index` counts from 0 at `start`. If a cell cannot be read, the error says in which row of the
 * argument.
 */
export function forEachCell(rows: Rows, argument: string, visit: (cell: Cell, index: number) => void): void {
  let position = rows.start;
  try {
    for (; position < rows.end; position++) visit(cellAt(rows, position), position - rows.start);
  } catch (error) {
    throw locate(error, { argument, row: position + 1 });
  }
}
