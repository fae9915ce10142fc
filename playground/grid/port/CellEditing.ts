/** What moves, copies and empties cells. */
import type { Area } from "../Grid";

/** What clearing takes away. */
export type Clearing = "All" | "Contents" | "Formats";

export interface CellEditing {
  clear(area: Area, what: Clearing): void;
  /** Empty cells where the area is; what was there moves down or to the right. */
  insert(area: Area, shift: "Down" | "Right"): Promise<void>;
  /** Takes the area's cells out; what is below or to the right moves up. */
  remove(area: Area, shift: "Up" | "Left"): Promise<void>;
  /** An English formula with its relative references moved, as copying moves them. */
  movedFormula(formula: string, rows: number, columns: number): string;
}
