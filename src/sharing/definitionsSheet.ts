import type { FunctionId } from "../functions/catalogue";
import type { DefinitionWords } from "../locales/en/definitions";
import type { TextSheet } from "../workbook/WorkbookChange";
import { KEPT_NAME, type KeptFormula } from "./keptFormulas";
import { VERSION } from "./version";

/** What the sheet says of a function. */
export interface DefinedFunction {
  readonly id: FunctionId;
  /** What people call the measure. */
  readonly title: string;
  readonly summary: string;
  readonly formula: string;
  readonly source: string;
}

/** What the sheet says of a cell, beside what is kept of it. */
export interface DefinedCell {
  readonly shows: string;
  /** Numerator, denominator and period, in a sentence. */
  readonly explanation: string;
  /** How many rows counted, and which did not. */
  readonly leftOut: string;
  readonly interval: string;
}

const COLUMN_WIDTHS = [26, 18, 48, 34, 18, 60, 40, 18];

/**
 * The sheet that leaves with a shared workbook: what its figures mean, how they came about, and the formulas that were
 * taken out, as text for everybody to read. From there they can be restored: a sheet survives other programs, which drop
 * the hidden parts of a file.
 */
export function definitionsSheet(
  words: DefinitionWords,
  functions: readonly DefinedFunction[],
  cells: readonly (DefinedCell & { readonly kept: KeptFormula })[],
): TextSheet {
  const { name, title, summary, formula, source } = words.functionColumns;
  const top = [
    [words.title],
    [words.about(VERSION)],
    [],
    [words.functions],
    [name, title, summary, formula, "", source],
    ...functions.map((one) => [one.id, one.title, one.summary, one.formula, "", one.source]),
    [],
    [words.cells],
    [words.cellsAbout],
    cellRow(words.cellColumns),
  ];
  const row = top.length;
  return {
    name: words.sheet,
    columnWidths: COLUMN_WIDTHS,
    rows: [...top, ...cells.map(({ kept, ...cell }) => cellRow({ ...cell, ...kept }))],
    headings: [0, 3, 4, row - 3, row - 1],
    notes: [1, row - 2],
    named: { name: KEPT_NAME, row, rows: cells.length },
  };
}

/** In the order of KEPT_COLUMNS. */
function cellRow(cell: DefinedCell & KeptFormula): string[] {
  const { place, shows, explanation, leftOut, interval, formula, replacement, check } = cell;
  return [place, shows, explanation, leftOut, interval, formula, replacement, check];
}
