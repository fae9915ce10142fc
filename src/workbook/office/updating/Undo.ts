import type { SheetInput, SheetPart } from "../../SheetPlan";
import type { CellUpdate, Replaced } from "./sheetUpdate";

/**
 * How to take an update back. It is kept in the workbook before anything is changed, and goes with the last step: where an
 * update breaks off and cannot be taken back at once, the next look at the workbook finds it.
 */
export interface Undo {
  /** When the update began. */
  readonly begun: number;
  /** What the workbook kept of the sheet before. */
  readonly record: string;
  readonly cells: readonly CellUpdate[];
  readonly numberFormats: readonly { readonly range: string; readonly before: string[][] }[];
  readonly inputs: readonly Replaced<SheetInput>[];
  readonly added: readonly SheetPart[];
}

const UNDO = "Fasthold.undo.";

export function undoKey(id: number): string {
  return `${UNDO}${id}`;
}

export function isUndoKey(key: string): boolean {
  return key.startsWith(UNDO);
}

export function readUndo(text: string): Undo {
  return JSON.parse(text) as Undo;
}
