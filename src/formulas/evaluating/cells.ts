import type { Cells } from "../../functions/reading/rows";
import { unresolved } from "./Unresolved";

/** An error in the shape in which worksheet functions get it. */
export function errorCell(error: string) {
  return { type: "Error", basicValue: error } as const;
}

export function isError(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null;
}

/** One value, as formulas have it: rows of cells. */
export function single(cell: unknown): Cells {
  return [[cell]];
}

export function shapeOf(cells: Cells): { readonly rows: number; readonly columns: number } {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Combines cells one by one; a single row, column or cell goes with each of the other's. */
export function combined(one: Cells, other: Cells, combine: (a: unknown, b: unknown) => unknown): Cells {
  const [a, b] = [shapeOf(one), shapeOf(other)];
  const rows = common(a.rows, b.rows);
  const columns = common(a.columns, b.columns);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      combine(at(one, a, row, column), at(other, b, row, column)),
    ),
  );
}

function common(one: number, other: number): number {
  if (one === other || other === 1) return one;
  return one === 1 ? other : unresolved("arrays of different shapes");
}

function at(cells: Cells, { rows, columns }: ReturnType<typeof shapeOf>, row: number, column: number) {
  return cells[rows === 1 ? 0 : row]![columns === 1 ? 0 : column];
}
