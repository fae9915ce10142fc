import type { Cell } from "./Workbook";

/** Two engines add up in another order: so much of their size numbers may differ, and so much where they come to nothing. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-13;

/** A cell of a result that another calculation of the same result shows differently. */
export interface CellDifference {
  /** Counted from the result's first cell. */
  readonly row: number;
  readonly column: number;
  readonly expected: Cell;
  readonly shown: Cell;
}

/** The first cell in which two results differ. They are of one size where both tell it. */
export function firstDifference(
  expected: readonly (readonly Cell[])[],
  shown: readonly (readonly Cell[])[],
): CellDifference | undefined {
  for (const [row, cells] of expected.entries()) {
    for (const [column, cell] of cells.entries()) {
      const other = shown[row]?.[column] ?? "";
      if (!isSameCell(cell, other)) return { row, column, expected: cell, shown: other };
    }
  }
  return undefined;
}

/** Texts and errors are equal or not; numbers are the same to nine digits. */
function isSameCell(one: Cell, other: Cell): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= RELATIVE * Math.max(Math.abs(one), Math.abs(other)) + ABSOLUTE;
  }
  if (typeof one === "object" && typeof other === "object") return one.basicValue === other.basicValue;
  return one === other;
}
