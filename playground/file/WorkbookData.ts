/**
 * A workbook as plain data: what the sample generator makes, what a CSV file becomes, and what the grid opens.
 * A formula is marked as one, so that text from a file that begins with "=" stays text.
 */
export interface WorkbookData {
  readonly name: string;
  readonly sheets: readonly SheetData[];
}

export interface SheetData {
  readonly name: string;
  /** Row by row from A1; a row may be shorter than the others. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly tables?: readonly TableData[];
  readonly styles?: readonly StyledArea[];
  /** Widths of the first columns in pixels. */
  readonly columnWidths?: readonly number[];
}

export type CellContent = number | string | boolean | null | Formula;

export interface Formula {
  readonly formula: string;
}

/** An Excel table: `address` ("A1:D5001") includes its header row. */
export interface TableData {
  readonly name: string;
  readonly address: string;
}

export interface StyledArea {
  readonly address: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly color?: string;
  readonly background?: string;
  readonly wrap?: boolean;
}
