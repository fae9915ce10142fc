import type { RowUse } from "./finding";
import type { Day } from "./period/day";
import { refuse } from "./problem";

/** A finding with many rows: what a spilled table shows. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly use: RowUse;
}

/** A number, text, "" where the data does not reach yet, or null where there is nothing to measure. */
export type TableCell = number | string | null;

export interface Column {
  /** English in every language, so that formulas which refer to a heading work for every reader. */
  readonly name: string;
  readonly kind: "text" | "number" | "rate";
}

export const textColumn = (name: string): Column => ({ name, kind: "text" });
export const numberColumn = (name: string): Column => ({ name, kind: "number" });
export const rateColumn = (name: string): Column => ({ name, kind: "rate" });

/** A cell of a table: numerator / denominator, or nothing to measure. */
export function ratio(numerator: number, denominator: number): TableCell {
  return denominator === 0 ? null : figure(numerator / denominator);
}

/** A cell of a table: a number that a cell can show. */
export function figure(value: number): number {
  // Adding 0 turns −0 into 0.
  return Number.isFinite(value) ? value + 0 : refuse({ code: "tooLarge" });
}

/** The label of the last row of a comparison. */
export const ALL = "All";

const MOST_ROWS = 10_000;
const MOST_CELLS = 50_000;

/** Refuses a table that would flood the sheet: a typing mistake in one date makes centuries. */
export function requireTableSize(rows: number, columns: number, first: Day, last: Day): void {
  if (rows > MOST_ROWS || rows * columns > MOST_CELLS) {
    refuse({ code: "tableTooLarge", rows, columns, first, last });
  }
}

/** Refuses a comparison of more groups than a sheet should take: probably a column of numbers or names. */
export function requireGroupCount(groups: number, columns: number): void {
  // The last row is all groups together.
  const rows = groups + 1;
  if (rows > MOST_ROWS || rows * columns > MOST_CELLS) refuse({ code: "tooManyGroups", groups });
}
