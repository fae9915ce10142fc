import type { AreaContent, NamedCells, WorkbookChange } from "./WorkbookChange";
import type { ReferenceFacts } from "./ReferenceFacts";
import type { NameFormula, WorkbookFormulas } from "./WorkbookFormulas";
import type { BuiltSheet } from "./BuiltSheet";
import type { SheetPlan } from "./SheetPlan";

/**
 * The workbook as the task pane and the sharing panes see it: a few verbs over plain data. `officeWorkbook.ts` is the
 * one file that carries them out through Office.js; tests hand in a fake. Verbs reject with a WorkbookError only.
 */
export interface Workbook {
  /** What the user has selected. Several areas at once are the problem "severalAreas". */
  selection(): Promise<Selection>;
  /** The first of the selected cells, with the formula whose result it shows. */
  selectedCell(): Promise<SelectedCell>;
  /** Calls back after each change of selection; returns its own undo. */
  onSelectionChanged(listener: () => void): () => void;
  /**
   * Calls back after cells were changed, by whomever; returns its own undo. An old Excel does not tell: there, a moved
   * selection stands for it, as after each entry.
   */
  onCellsChanged(listener: () => void): () => void;
  /**
   * The lists that the workbook holds: its tables, and the filled cells around the selected cell if that is in none of
   * them. Of a long list only some rows are read. Waits while the user types into a cell.
   */
  lists(): Promise<readonly WorkbookList[]>;
  /** What holds for the workbook as a whole. Waits while the user types into a cell. */
  facts(): Promise<WorkbookFacts>;
  /**
   * The cells of a reference such as "Orders!A2:A100" or "Orders[Customer]". Whole columns end with the sheet's last
   * used row. Waits while the user types into a cell. Long lists are read piece by piece; where cells change meanwhile,
   * again from the start, so that nothing from before is mixed with what came after.
   */
  read(reference: string, options?: ReadOptions): Promise<readonly (readonly Cell[])[]>;
  /** How large the cells of references are, and what stands first in them; undefined for what is no such reference. */
  referenceFacts(references: readonly string[]): Promise<readonly (ReferenceFacts | undefined)[]>;
  /** What stands where a result would be written that takes so many cells from one on. */
  room(address: string, size: Size): Promise<Room>;
  /** Whether one of the references has cells in common with these: a formula there would refer to itself. */
  isWithin(address: string, references: readonly string[]): Promise<boolean>;
  /**
   * Writes an English formula with commas into one cell, and selects the cell. What goes with it is written in the same
   * step: all of it, or nothing where Excel refuses a part.
   */
  writeFormula(address: string, formula: string, extras?: FormulaExtras): Promise<void>;
  /**
   * Writes an English formula into a cell that still holds the expected one, and selects the cell. Where it holds
   * something else by now, it is left alone. The same formula is entered again, so that Excel calculates it.
   */
  replaceFormula(address: string, expected: string, formula: string): Promise<Replacement>;
  /** Adds tables, each on a new sheet at the end: all of them, or none. Nothing that is there is touched. */
  addTables(tables: readonly NewTable[]): Promise<void>;
  /**
   * The formulas of the whole workbook, in cells and behind names, in which one of the texts stands; capitals do not
   * count. Waits while the user types into a cell.
   */
  formulas(texts: readonly string[]): Promise<WorkbookFormulas>;
  /** What cells hold and show, area by area; undefined for one whose sheet is gone. */
  areas(addresses: readonly string[]): Promise<readonly (AreaContent | undefined)[]>;
  /** The cells for which those names of the workbook stand that begin with a text. */
  namedCells(beginning: string): Promise<readonly NamedCells[]>;
  /**
   * Changes cells, names and sheets in one step: all of it, or nothing. Rejects as "changing" where something else
   * stands in a cell than the change was made for, and as OtherResults where formulas give something else than they
   * must; as NotTakenBack where Excel does not let what was done be taken back either. The name of the sheet that was
   * added comes back.
   */
  change(change: WorkbookChange): Promise<string | undefined>;
  /** Copies sheets, to the end: all of them, or none. The names of the copies come back, in order. */
  copySheets(names: readonly string[]): Promise<readonly string[]>;
  removeSheets(names: readonly string[]): Promise<void>;
  /** The names that mean something in formulas: those of tables, and those that the user has defined. */
  takenNames(): Promise<readonly string[]>;
  /** The names of the workbook and of its sheets, with the formulas for which they stand. */
  names(): Promise<readonly NameFormula[]>;
  /** Selects cells, on whatever sheet they are, so that the user sees them. */
  show(address: string): Promise<void>;
  /**
   * Adds a sheet as planned and shows it: all of it or nothing. Resolves with the sheet's name, which has a number behind
   * it where the planned one is taken. Where not even taking back what was begun goes through, rejects as LeftBehind.
   */
  buildSheet(plan: SheetPlan, options?: BuildOptions): Promise<string>;
  /** The sheets that buildSheet has added and that are still there. Waits while the user types into a cell. */
  builtSheets(): Promise<readonly BuiltSheet[]>;
  /**
   * Brings such a sheet up to a newer plan and shows it: all of it or nothing. What the user has written on it stays; the
   * cells come back of which the plan has something else. Rejects as "changing" where rows or columns of it were moved.
   */
  updateSheet(sheet: string, plan: SheetPlan, options?: BuildOptions): Promise<readonly string[]>;
  /** Takes away what buildSheet or updateSheet has had to leave behind, now or when the workbook was open before. */
  removeDrafts(): Promise<void>;
  /** How this Excel separates arguments and decimals in formulas. */
  separators(): Promise<Separators>;
  /** Whether this Excel has the worksheet function FILTER. */
  canFilter(): Promise<boolean>;
  /** A text that the add-in keeps in the workbook and its file; undefined where it keeps none. */
  setting(key: string): Promise<string | undefined>;
  /** Keeps a text in the workbook and its file; undefined removes it. */
  keepSetting(key: string, value: string | undefined): Promise<void>;
}

/** How a long reading is followed, and called off. */
export interface ReadOptions {
  /** Told the share that is read, from 0 to 1, after each piece. */
  readonly onProgress?: (share: number) => void;
  /** Aborted by who no longer wants the cells: the reading rejects as "cancelled". */
  readonly signal?: AbortSignal;
}

/** How the building of a sheet is followed, and called off. */
export interface BuildOptions {
  /** Told how many of the plan's parts are there, with their figures. */
  readonly onBuilt?: (parts: number) => void;
  /** Aborted by who no longer wants the sheet: it is taken away again, and the building rejects as "cancelled". */
  readonly signal?: AbortSignal;
}

/** A cell's value as formulas see it: dates are serial numbers, a blank cell is "". */
export type Cell = number | string | boolean | ErrorCell;

/** An error in a cell, such as "#DIV/0!", in the shape in which worksheet functions get it. */
export interface ErrorCell {
  readonly type: "Error";
  readonly basicValue: string;
}

export interface Selection {
  /** With its sheet, as a formula needs it: "Orders!A2:A100", "'My sheet'!B2". */
  readonly address: string;
  /**
   * What a formula should say: "Orders[Customer]" where the selection is a column of a table, since that grows with
   * the data; the used rows where whole columns are selected; otherwise the address.
   */
  readonly reference: string;
  readonly rows: number;
  readonly columns: number;
  /** The first cell of the selection, with its sheet. */
  readonly firstCell: string;
}

/** A cell as the user sees it, and where that comes from. */
export interface SelectedCell {
  /** With its sheet. */
  readonly address: string;
  readonly value: Cell;
  /** What the user reads in it: with its number format, an error in the language of this Excel. */
  readonly text: string;
  /** The formula whose result stands in the cell: its own, or one that spills into it. */
  readonly formula?: CellFormula;
}

export interface CellFormula {
  /** The cell that holds it, with its sheet. */
  readonly address: string;
  /** In English, with commas. */
  readonly formula: string;
  /** As this Excel shows it. */
  readonly shown: string;
  /** What is in the cell that holds it. */
  readonly value: Cell;
  readonly text: string;
}

export type Replacement =
  | { readonly kind: "replaced" }
  /** The formula in English, or what else stands in the cell. */
  | { readonly kind: "changed"; readonly content: string };

/** Beyond these, a workbook is not made for being looked at whole. */
export const MOST_TABLES = 20;
export const MOST_COLUMNS = 60;

/** Rows of data with a column for each thing they tell: a table of the workbook, or a block of filled cells. */
export interface WorkbookList {
  readonly table?: {
    readonly name: string;
    readonly columns: readonly string[];
  };
  /** A table's data without its header; of other cells all, with whatever stands in the first row. */
  readonly address: string;
  readonly rows: number;
  /** How many columns there are beyond those of the sample. */
  readonly moreColumns?: number;
  /** Whether the selected cell is in it. */
  readonly isSelected: boolean;
  /** Rows in their order, the first always among them; all of a short list. */
  readonly sample: readonly (readonly Cell[])[];
  /** The number format of each column, in English. */
  readonly numberFormats: readonly string[];
}

export interface WorkbookFacts {
  /** Whether no sheet holds anything. */
  readonly isEmpty: boolean;
  /** Whether days are counted from 1904, as old workbooks from Macs do: then every date means another day. */
  readonly countsFrom1904: boolean;
  /** How many tables there are; `lists` looks at the first MOST_TABLES. */
  readonly tables: number;
}

/** A table to add. A name that is taken gets a number behind it. */
export interface NewTable {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
  /** By column, in English. */
  readonly numberFormats: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const ONE_CELL: Size = { rows: 1, columns: 1 };

/** What stands in the way of a result. */
export interface Room {
  /** Cells with content, row by row, but for those that the first cell's formula fills: they become free with it. */
  readonly filled: readonly FilledCell[];
  /** The names of tables that have cells there: no result spills into them. */
  readonly tables: readonly string[];
}

export interface FilledCell {
  /** Counted from the first cell. */
  readonly row: number;
  readonly column: number;
  /** The formula in English, or what stands in the cell. */
  readonly content: string;
}

/** What is written with a formula. */
export interface FormulaExtras {
  /** The cells that the result takes, one unless told otherwise: what they hold makes room for it. */
  readonly size?: Size;
  /** In English, by column of the result; a column in which the user has chosen a format keeps it. */
  readonly numberFormats?: readonly (string | undefined)[];
  /** Stays text, whatever it begins with. */
  readonly label?: { readonly address: string; readonly text: string };
}

export interface Separators {
  readonly list: "," | ";";
  readonly decimal: "." | ",";
}

/** Why a verb could not be carried out, for the user to act on. */
export type WorkbookProblem =
  | "severalAreas"
  | "editMode"
  | "protected"
  | "notFound"
  | "tooLarge"
  | "connectionLost"
  /** Excel is slow, waits for the user to finish a cell, or its answer got lost: the verb may have been carried out. */
  | "noAnswer"
  /** The cells changed each time while they were read. */
  | "changing"
  /** The user has called it off. */
  | "cancelled"
  /** This Excel lacks an API that newer ones have. */
  | "tooOld"
  /** Excel refused for a reason of its own; the detail says which. */
  | "refused";

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

/** A building that failed, and of which something is left in the workbook. */
export class LeftBehind extends WorkbookError {
  constructor(
    problem: WorkbookProblem,
    detail: string,
    /** The name of the sheet that is left. */
    readonly sheet: string,
  ) {
    super(problem, `${detail}; ${sheet} is left`);
  }
}
