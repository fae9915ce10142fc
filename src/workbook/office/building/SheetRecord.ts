import type { SheetPlan } from "../../SheetPlan";
import { plannedCells } from "./plannedCells";

/** What was written on a sheet: the plan, and what Excel made of its cells. */
export interface SheetRecord {
  readonly plan: SheetPlan;
  /** By cell: the formula as Excel tells it, or what stands there. */
  readonly contents: Readonly<Record<string, string | number | boolean>>;
}

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
