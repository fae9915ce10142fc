/** Holds a table against the reference's: texts and blanks exactly, numbers within the contract's tolerance. */
import type { Table, TableCell } from "../../../src/metrics/table";
import { TOLERANCE } from "./finding";

/** `magnitude` is what an error may be measured against beside the number itself: the sum of the absolute amounts. */
export function expectTable(found: Table, expected: readonly (readonly TableCell[])[], magnitude = 0): void {
  // Labels first: where they differ, the numbers tell nothing.
  expect(found.rows.map(([name]) => name)).toEqual(expected.map(([name]) => name));
  for (const [index, row] of found.rows.entries()) {
    const wanted = expected[index]!;
    if (row.length === wanted.length && row.every((cell, c) => agree(cell, wanted[c]!, magnitude))) continue;
    // They differ: let the message show the whole row.
    expect(row).toEqual(wanted);
    throw new Error("rows that agree as a whole, but not cell by cell");
  }
}

function agree(found: TableCell, expected: TableCell, magnitude: number): boolean {
  if (typeof found !== "number" || typeof expected !== "number") return found === expected;
  return Math.abs(found - expected) <= TOLERANCE * Math.max(magnitude, Math.abs(expected));
}
