import type { Cell } from "./Workbook";

/** Formulas of a workbook, as sharing looks through them. */
export interface WorkbookFormulas {
  readonly sheets: readonly SheetFormulas[];
  readonly names: readonly NamedFormula[];
}

export interface SheetFormulas {
  readonly name: string;
  readonly isProtected: boolean;
  /** The cells that hold a formula; of one that spills its first cell alone. */
  readonly cells: readonly FormulaCell[];
}

export interface FormulaCell {
  /** With its sheet: "Report!B2". */
  readonly address: string;
  /** In English, with commas. */
  readonly formula: string;
  readonly value: Cell;
  /** What the cell shows: "85.0%". */
  readonly text: string;
  /** The cells that a formula with several results fills: "Report!B2:D9". */
  readonly spill?: string;
}

/** A name with what it stands for. */
export interface NameFormula {
  readonly name: string;
  /** The sheet to which the name belongs; without one, the workbook. */
  readonly sheet?: string;
  readonly formula: string;
}

/** A name that stands for a formula with a function. */
export interface NamedFormula extends NameFormula {
  /** What the formula gives, row by row. */
  readonly values: readonly (readonly Cell[])[];
}
