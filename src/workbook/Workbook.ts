/**
 * The workbook as the task pane and the sharing panes see it: a few verbs over plain data. `officeWorkbook.ts` is the
 * one file that carries them out through Office.js; tests hand in a fake. Verbs reject with a WorkbookError only.
 */
export interface Workbook {
  /** What the user has selected. Several areas at once are the problem "severalAreas". */
  selection(): Promise<Selection>;
  /** Calls back after each change of selection; returns its own undo. */
  onSelectionChanged(listener: () => void): () => void;
  /** The cells of a reference such as "Orders!A2:A100" or "Orders[Customer]". */
  read(reference: string): Promise<readonly (readonly Cell[])[]>;
  /** The formula and value of one cell, before something is written there. */
  cell(address: string): Promise<CellState>;
  /** Writes an English formula with commas into one cell, and selects the cell. */
  writeFormula(address: string, formula: string): Promise<void>;
  /** How this Excel separates arguments and decimals in formulas. */
  separators(): Promise<Separators>;
}

export type Cell = number | string | boolean;

export interface Selection {
  /** With its sheet, as a formula needs it: "Orders!A2:A100", "'My sheet'!B2". */
  readonly address: string;
  /** The shortest reference that grows with the data: "Orders[Customer]" where the selection is a column of a table. */
  readonly reference: string;
  readonly rows: number;
  readonly columns: number;
  /** The first cell of the selection, with its sheet. */
  readonly firstCell: string;
}

export interface CellState {
  readonly isEmpty: boolean;
  /** The formula in English, or what stands in the cell. */
  readonly content: string;
}

export interface Separators {
  readonly list: "," | ";";
  readonly decimal: "." | ",";
}

/** Why a verb could not be carried out, for the user to act on. */
export type WorkbookProblem =
  "severalAreas" | "editMode" | "protected" | "notFound" | "tooLarge" | "connectionLost";

export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly problem: WorkbookProblem,
    /** What Office.js said, for a report to the developers. */
    readonly detail: string,
  ) {
    super(`${problem}: ${detail}`);
  }
}
