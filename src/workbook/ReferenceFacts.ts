import type { Cell, Size } from "./Workbook";

/** What is known of cells without reading them all. */
export interface ReferenceFacts extends Size {
  /** The first cell's value. */
  readonly top: Cell;
}
