import type { SheetPlan } from "../../SheetPlan";
import { plannedCells } from "./plannedCells";

/** What was written on a sheet: the plan, and what Excel made of its cells. */
export interface SheetRecord {
  readonly plan: SheetPlan;
  /** By cell: the formula as Excel tells it, or what stands there. */
  readonly contents: Readonly<Record<string, CellContent>>;
}

export type CellContent = string | number | boolean;

export function writtenRecord(record: SheetRecord): string {
  return JSON.stringify(record);
}

export function readRecord(text: string): SheetRecord {
  return JSON.parse(text) as SheetRecord;
}

/** The record of a sheet whose formulas are read from A1 on. */
export function recordOf(plan: SheetPlan, formulas: readonly (readonly unknown[])[]): SheetRecord {
  const contents = [...plannedCells(plan).values()].map(({ cell, row, column }) => [
    cell,
    formulas[row]?.[column] ?? "",
  ]);
  return { plan, contents: Object.fromEntries(contents) as SheetRecord["contents"] };
}

/**
 * The record of a sheet that was brought up to a newer plan. What stands in the user's cells is not ours: of those it keeps
 * what was written there before.
 */
export function updatedRecord(
  before: SheetRecord,
  plan: SheetPlan,
  formulas: readonly (readonly unknown[])[],
  theirs: readonly string[],
): SheetRecord {
  const { contents } = recordOf(plan, formulas);
  const ours = Object.entries(contents).filter(([cell]) => !theirs.includes(cell));
  return { plan, contents: { ...before.contents, ...Object.fromEntries(ours) } };
}
