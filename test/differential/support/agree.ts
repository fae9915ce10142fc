import type { TableCell } from "../../../src/metrics/table";
import type { SqlValue } from "./Database";

/** Tolerances of functions.md: relative to the sum of absolute terms; for intervals and p values absolute. */
export const SUMS = 1e-12;
export const INTERVALS = 1e-9;

type Rows = readonly (readonly (TableCell | SqlValue)[])[];

/** How far a number in a row and column may be off. */
export type Tolerance = (row: number, column: number) => number;

/**
 * Holds our rows against DuckDB's: the same texts, blanks and numbers; undefined where there is nothing to measure.
 * `what` names the case in the message.
 */
export function expectAgreement(
  what: string,
  ours: Rows | undefined,
  theirs: Rows | undefined,
  tolerance: Tolerance,
): void {
  const difference = findDifference(ours ?? [], theirs ?? [], tolerance);
  if (difference) throw new Error(`${what}: ${difference}`);
}

function findDifference(ours: Rows, theirs: Rows, tolerance: Tolerance): string | undefined {
  if (ours.length !== theirs.length) return `${ours.length} rows, not ${theirs.length}`;
  for (const [row, cells] of ours.entries()) {
    const expected = theirs[row]!;
    if (cells.length !== expected.length) return `row ${row}: ${cells.length} cells, not ${expected.length}`;
    for (const [column, cell] of cells.entries()) {
      if (!agree(cell, expected[column]!, tolerance(row, column))) {
        return `row ${row}, column ${column}: ${String(cell)}, not ${String(expected[column])}\nours:   ${JSON.stringify(cells)}\ntheirs: ${JSON.stringify(expected)}`;
      }
    }
  }
  return undefined;
}

function agree(ours: TableCell | SqlValue, theirs: TableCell | SqlValue, tolerance: number): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= tolerance;
}

/** A tolerance relative to the number itself: counts and their ratios. */
export const relative =
  (rows: Rows | undefined): Tolerance =>
  (row, column) =>
    SUMS * Math.abs(Number(rows?.[row]?.[column] ?? 0));

/** Groups rows by their first values, which are the key ("3 true"), and drops these. */
export function byKey(rows: readonly SqlValue[][], length: number): Map<string, SqlValue[][]> {
  const groups = new Map<string, SqlValue[][]>();
  for (const row of rows) {
    const key = row.slice(0, length).join(" ");
    const group = groups.get(key);
    if (group) group.push(row.slice(length));
    else groups.set(key, [row.slice(length)]);
  }
  return groups;
}
