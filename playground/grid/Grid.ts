import type { WorkbookData } from "../file/WorkbookData";
import type { CellEditing } from "./port/CellEditing";
import type { ColorScales } from "./port/ColorScales";
import type { Comments } from "./port/Comments";
import type { History } from "./port/History";
import type { Names } from "./port/Names";
import type { SheetEditing, SheetVisibility } from "./port/SheetEditing";
import type { Styles } from "./port/Styles";
import type { TableEditing } from "./port/TableEditing";
import type { Validations } from "./port/Validations";

/**
 * The spreadsheet as the stand-in's other parts see it: plain data in and out, no word of the grid library.
 * Rows and columns count from 0. `univerGrid.ts` implements it; tests of the host use a fake. What changes a workbook
 * beyond the contents of its cells has a port of its own.
 */
export interface Grid {
  readonly sheetEditing: SheetEditing;
  readonly cellEditing: CellEditing;
  readonly tableEditing: TableEditing;
  readonly styles: Styles;
  readonly names: Names;
  readonly history: History;
  readonly comments: Comments;
  readonly colorScales: ColorScales;
  readonly validations: Validations;

  open(workbook: WorkbookData): Promise<void>;
  /** Called when another workbook has been opened. Returns its own undo. */
  onOpened(listener: () => void): () => void;
  sheets(): readonly SheetInfo[];
  activeSheet(): string;
  activate(sheet: string): void;
  /** Adds an empty sheet after the last one; the host has seen to it that the name is free and allowed. */
  addSheet(name: string): SheetInfo;
  tables(): readonly TableInfo[];
  /** The smallest area that holds every filled cell; undefined on an empty sheet. */
  usedArea(sheet: string): Area | undefined;

  /** What formulas see: dates are serial numbers, errors are ErrorValue, a blank cell is "". */
  values(area: Area): CellValue[][];
  /** What the user sees, formatted. */
  text(area: Area): string[][];
  /** Formulas in English with commas ("=SUM(A1,B1)"); for a cell without formula, its value. */
  formulas(area: Area): (number | string | boolean)[][];
  numberFormats(area: Area): string[][];

  /**
   * Writes values; null leaves a cell as it is; text that begins with "=" is a formula, other text is read as if typed (as
   * Excel's API does). Throws RefusedFormula. What follows from it is calculated when whenIdle() resolves.
   */
  setFormulas(area: Area, formulas: readonly (readonly (number | string | boolean | null)[])[]): void;
  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void;
  /** The area over which a formula has spilled, its own cell first; asked by any cell of it (the area's first). */
  spill(area: Area): Area | undefined;

  /** Several areas when the user holds Ctrl; the first is the one that holds the active cell. */
  selection(): readonly Area[];
  /** Several areas as if the user held Ctrl; the first one holds the active cell. */
  select(...areas: readonly [Area, ...Area[]]): void;
  /** Returns its own undo. */
  onSelectionChanged(listener: () => void): () => void;
  /** Called when the user or an add-in has changed cells; not for results of formulas. Returns its own undo. */
  onCellsChanged(listener: (change: CellsChange) => void): () => void;
  /** Called after tables were added, removed, renamed or resized. Returns its own undo. */
  onTablesChanged(listener: () => void): () => void;
  /** Called after sheets were added, removed, renamed, moved, hidden or shown, or another was activated. Returns its own undo. */
  onSheetsChanged(listener: () => void): () => void;
  /** Called after every calculation, also when answers of the add-in's functions arrive. Returns its own undo. */
  onCalculated(listener: () => void): () => void;
  /** Calculates every formula; resolves when the grid's own functions are done. */
  recalculateAll(): Promise<void>;
  /** Resolves when the grid's own functions have calculated what has changed; the add-in's may still be awaited. */
  whenIdle(): Promise<void>;
  /** Resolves when no formula is to be calculated and no function of the add-in is awaited any more. */
  whenCalculated(): Promise<void>;
  /** Whether the user is typing into a cell: Excel then refuses the API (InvalidOperationInCellEditMode). */
  isEditing(): boolean;
  /** Hands the keyboard to the grid. */
  focus(): void;
  /** Called when Excel would not take a typed formula, whose editor is open again then. Returns its own undo. */
  onRefused(listener: (reason: RefusalReason) => void): () => void;

  /**
   * Makes the add-in's functions known, and those before unknown: the grid calls `call` whenever a formula needs one.
   * Nothing is calculated because of that, as in Excel: "#NAME?" stays until something calculates the cell again.
   */
  setFunctions(functions: readonly FunctionInfo[], call: FunctionCall): void;
}

/** The grid as the page has it, which also knows where on the screen things are. */
export interface GridView extends Grid {
  /** Where the active cell is in the window, in pixels; undefined if it is not on the screen. */
  activeCellBox(): DOMRect | undefined;
  /** What of the active sheet the window shows; undefined while nothing is drawn. */
  viewport(): Viewport | undefined;
  /** The open workbook as it stands, to be saved. */
  workbook(): WorkbookData;
  /** The name with which the workbook was opened; "" for a new one. */
  workbookName(): string;
  /** The add-in's functions that `setFunctions` has made known. */
  functionNames(): readonly string[];
  /** Called when a formula has turned up that depends on itself. */
  onCircular(listener: () => void): void;
}

export interface Viewport {
  /** Where cells are seen: the grid without its headers and bars. */
  readonly cells: DOMRect;
  /** Where the sheet's first cell begins, which may lie far outside. */
  readonly corner: { readonly x: number; readonly y: number };
  /** 1 when the user has not zoomed. */
  readonly scale: number;
}

/** Why Excel would not take a formula. */
export type RefusalReason =
  "syntax" | "parentheses" | "quotes" | "tooFewArguments" | "tooManyArguments" | "unknownTable";

/** Thrown by setFormulas, which then has written nothing. */
export class RefusedFormula extends Error {
  constructor(readonly reason: RefusalReason) {
    super(`Excel does not take this formula (${reason}).`);
  }
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
}

/** Cells that were written to, or inserted and removed, which moves others. */
export interface CellsChange {
  readonly area: Area;
  readonly kind:
    | "edited"
    | "rowsInserted"
    | "rowsDeleted"
    | "columnsInserted"
    | "columnsDeleted"
    | "cellsInserted"
    | "cellsDeleted";
  /** Where other cells went when some of a row or column came or went. */
  readonly shift?: CellShift;
  /** What the cell held before, when one alone was edited. */
  readonly before?: CellValue;
}

export type CellShift = "Down" | "Right" | "Up" | "Left";

export interface Area {
  /** The sheet's id, as everywhere in this port: a name may change. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableInfo {
  /** Stays the same when the table is renamed. */
  readonly id: string;
  readonly name: string;
  /** Header row included, and the total row where there is one. */
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** An error as Excel knows it ("#VALUE!"), with the message that the error card shows. */
export interface ErrorValue {
  readonly error: string;
  readonly message?: string;
}

export type CellValue = number | string | boolean | ErrorValue;

/** One function of the add-in, from its functions.json in the user's language. */
export interface FunctionInfo {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterInfo[];
}

export interface ParameterInfo {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly matrix: boolean;
}

/** An argument as the formula gave it: a range or array as rows of cells, one value, or null when left out. */
export type FunctionArgument = ArgumentCell | readonly (readonly ArgumentCell[])[];
/** A blank cell is null, as in Excel; a formula's "" is text. */
export type ArgumentCell = CellValue | null;

/** A result: one cell, or rows of cells that spill; a number may bring its format ("0.0%"). */
export type FunctionResult = ResultCell | readonly (readonly ResultCell[])[];
export type ResultCell = CellValue | { readonly value: number; readonly numberFormat: string };

/** `caller` is the address of the calling cell ("Sheet1!A3"). Never rejects: a failure is an ErrorValue. */
export type FunctionCall = (
  id: string,
  args: readonly FunctionArgument[],
  caller: string,
) => Promise<FunctionResult>;
