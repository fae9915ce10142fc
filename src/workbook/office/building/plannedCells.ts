import type { PlannedContent, SheetPart } from "../../SheetPlan";
import { cellName, placeOf } from "./addresses";

export interface PlannedCell {
  readonly cell: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly content: Exclude<PlannedContent, null>;
}

/** The cells that a plan writes, by their address. */
export function plannedCells({
  parts,
}: {
  readonly parts: readonly SheetPart[];
}): ReadonlyMap<string, PlannedCell> {
  const cells = new Map<string, PlannedCell>();
  for (const { at, rows } of parts.flatMap(({ blocks }) => blocks)) {
    const first = placeOf(at);
    for (const [r, line] of rows.entries()) {
      for (const [c, content] of line.entries()) {
        if (content === null) continue;
        const [row, column] = [first.row + r, first.column + c];
        const cell = cellName(row, column);
        cells.set(cell, { cell, row, column, content });
      }
    }
  }
  return cells;
}
