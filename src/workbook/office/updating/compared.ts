import type { PlannedCell } from "../building/plannedCells";
import type { CellContent, SheetRecord } from "../building/SheetRecord";

const REFERENCE = /\$?\b[A-Z]{1,3}\$?\d+\b/g;

/** Whether one formula is the other but for the cells it refers to: Excel moves those along when rows come and go. */
export function isSameFormula(one: CellContent, other: CellContent): boolean {
  if (typeof one !== "string" || typeof other !== "string" || !one.startsWith("=")) return one === other;
  return one.replace(REFERENCE, "A1") === other.replace(REFERENCE, "A1");
}

/**
 * Whether most of what was written is no longer where it was: so it is when the user has moved rows or columns. What is
 * there for the user to fill in says nothing of that.
 */
export function isRearranged(
  written: Iterable<PlannedCell>,
  contents: SheetRecord["contents"],
  contentOf: (cell: PlannedCell) => CellContent,
  inputs: ReadonlyMap<string, unknown>,
): boolean {
  const told = [...written].filter(({ cell }) => !inputs.has(cell) && (contents[cell] ?? "") !== "");
  const same = told.filter((planned) => isSameFormula(contentOf(planned), contents[planned.cell] ?? ""));
  return same.length < told.length / 2;
}
