import type { Cell } from "./Workbook";

/** What is to become of a workbook, in one step: all of it, or nothing. */
export interface WorkbookChange {
  readonly cells: readonly CellChange[];
  readonly names: readonly NameChange[];
  /** A sheet to add at the end. */
  readonly sheet?: TextSheet;
  /** Names of the workbook to take away; what they stand for stays. */
  readonly forgottenNames?: readonly string[];
}

/** Cells that change. */
export interface CellChange {
  /** With the sheet: "Report!B2:D9". */
  readonly area: string;
  /** The formula that must still stand in the first cell; without one, none may stand there. */
  readonly formula: string | undefined;
  readonly becomes: NewContent;
}

export type NewContent =
  /** What other cells show, of the same size, or what the cells show themselves. */
  | {
      readonly kind: "values";
      readonly of: string;
      /** What these must show before, and the changed cells after. */
      readonly shows: readonly (readonly Cell[])[];
      readonly numberFormats?: NewFormats;
    }
  /** A formula in the first cell, and nothing in the others but what it fills itself. */
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly like?: Model;
      readonly numberFormats?: NewFormats;
    };

/** Cells, and what they must show before a change; the changed cells after it, numbers to nine digits. */
export interface Model {
  readonly of: string;
  readonly shows: readonly (readonly Cell[])[];
}

/** By cell, in English; null leaves a cell's format. */
export type NewFormats = readonly (readonly (string | null)[])[];

export interface NameChange {
  readonly name: string;
  /** The sheet to which the name belongs; without one, the workbook. */
  readonly sheet?: string;
  /** What it must still stand for. */
  readonly formula: string;
  readonly becomes: string;
}

/** A sheet of texts: text stays text, whatever it begins with. */
export interface TextSheet {
  /** The name that the sheet gets if it is free; otherwise a number follows it. */
  readonly name: string;
  /** In characters of the standard font, from column A on. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that stand out, counted from 0; the first of all is the title. */
  readonly headings: readonly number[];
  /** Rows with one long text that goes on across the columns. */
  readonly notes: readonly number[];
  /** Rows of the sheet that a name of the workbook stands for, so that they are found again. */
  readonly named: { readonly name: string; readonly row: number; readonly rows: number };
}

/** What some cells hold. */
export interface AreaContent {
  /** The formula of the first cell. */
  readonly formula?: string;
  readonly values: readonly (readonly Cell[])[];
  /** What the cells show. */
  readonly texts: readonly (readonly string[])[];
  /** In English. */
  readonly numberFormats: readonly (readonly string[])[];
}

/** Cells that a name of the workbook stands for. */
export interface NamedCells {
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
}
