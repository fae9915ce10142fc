/** What the workbook tells about the references in a formula; each of a formula's references is asked for as it is written. */
export interface FormulaContext {
  /** Undefined where the reference cannot be resolved. */
  readonly cellsAt: (reference: string) => CellsFacts | undefined;
  /** Names that mean something in the workbook, in lower case: no step of a calculation gets one of them. */
  readonly takenNames?: ReadonlySet<string>;
}

export interface CellsFacts {
  readonly rows: number;
  readonly columns: number;
  /** The first cell's value: it may be a heading. */
  readonly top: unknown;
}

/** For formulas whose cells nobody can look up: A1 references still tell their own shape. */
export const NO_CONTEXT: FormulaContext = { cellsAt: () => undefined };
