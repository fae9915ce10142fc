import { movedBy } from "./referenceText";

/** Where a label stands beside its result. */
export const LABEL_SIDES = ["left", "above"] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** The cell of the label; undefined beyond the edge of the sheet. */
export function labelCell(cell: string, side: LabelSide): string | undefined {
  const beside = side === "left" ? movedBy(cell, 0, -1) : movedBy(cell, -1, 0);
  return /[A-Z]+[1-9]\d*$/.test(beside) ? beside : undefined;
}
