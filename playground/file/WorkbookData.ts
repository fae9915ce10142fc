import type { Border, Edge, HorizontalAlignment, VerticalAlignment } from "../grid/port/Styles";
import type { ChartData, ColorScaleData, CustomXmlData } from "./PartsData";
import type { NoteData, PageLayoutData, ProtectionData, ValidationData } from "./PartsData";

/**
 * A workbook as plain data: what the sample generator makes, what a CSV or XLSX file becomes, what the grid opens and gives
 * back to be saved. A formula is marked as one, so that text from a file that begins with "=" stays text.
 */
export interface WorkbookData {
  readonly name: string;
  readonly sheets: readonly SheetData[];
  readonly names?: readonly NameData[];
  /** Which sheet is shown, counted from 0; the first visible one unless told otherwise. */
  readonly activeSheet?: number;
  /** What the installed add-in keeps in the file (Office.context.document.settings), each value as JSON text. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly customXmlParts?: readonly CustomXmlData[];
  /** Its file counts days from 1904; here they have been moved to the calendar from 1900. */
  readonly countsFrom1904?: true;
}

export interface SheetData {
  readonly name: string;
  /** A sheet without it is visible; a very hidden one can be shown only by code. */
  readonly visibility?: "hidden" | "veryHidden";
  /** "#RRGGBB". */
  readonly tabColor?: string;
  /** Row by row from A1; a row may be shorter than the others. Cells over which a formula spills are blank. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly tables?: readonly TableData[];
  readonly styles?: readonly StyledArea[];
  /** Widths of the first columns in pixels. */
  readonly columnWidths?: readonly number[];
  /** Heights in pixels of the rows, counted from 0, that have been given one; the others are as high as they need. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Addresses of merged cells: "A1:C1". */
  readonly merges?: readonly string[];
  /** How many rows at the top and columns at the left stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly notes?: readonly NoteData[];
  /** The first one counts most. */
  readonly colorScales?: readonly ColorScaleData[];
  readonly validations?: readonly ValidationData[];
  readonly protection?: ProtectionData;
  readonly pageLayout?: PageLayoutData;
  readonly charts?: readonly ChartData[];
}

export type CellContent = number | string | boolean | null | ErrorContent | Formula;

/** "#N/A" and its like. */
export interface ErrorContent {
  readonly error: string;
}

/** What a formula gave when it was last calculated; shown until it is calculated again. */
export type CachedValue = number | string | boolean | ErrorContent;

export interface Formula {
  /** English, with commas, beginning with "=". */
  readonly formula: string;
  /** Without it the formula is calculated when the workbook opens. */
  readonly value?: CachedValue;
  /** The values of all cells over which the formula has spilled, row by row, its own first. */
  readonly spill?: readonly (readonly CachedValue[])[];
}

/** An Excel table: `address` ("A1:D5001") includes its header row, and its total row where it has one. */
export interface TableData {
  readonly name: string;
  readonly address: string;
  readonly hasTotals?: boolean;
}

/** A name that formulas use for cells, a value or a formula. */
export interface NameData {
  readonly name: string;
  /** As in Excel's Name Manager: "=Orders!$A$1:$B$9", "=25%". */
  readonly formula: string;
  /** The sheet on which alone it is known. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

export interface StyledArea {
  /** An area of all rows ("B1:B1048576") formats whole columns. */
  readonly address: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly color?: string;
  readonly background?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<Edge, Border>>>;
}

export function isFormula(content: CellContent): content is Formula {
  return typeof content === "object" && content !== null && "formula" in content;
}
