/** Cells between the grid and Excel's API: errors are plain text there, and every cell has a type. */
import type { CellValue } from "../../grid/Grid";
import { RichApiError } from "../richApi/errors";
import { formulaLength, textLength } from "./limits";

export type WrittenCell = number | string | boolean | null;

export function toApiValue(value: CellValue): number | string | boolean {
  return typeof value === "object" ? value.error : value;
}

/** A formula whose result is "" is text; only a cell with nothing in it is empty. */
export function valueType(value: CellValue, formula: number | string | boolean): string {
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" && formula === "" ? "Empty" : "String";
}

/**
 * What an add-in assigns to values, formulas or numberFormat: rows of cells of the range's size, or one value for all
 * cells. Anything else is InvalidArgument with Excel's words.
 */
export function cellsToWrite(value: unknown, rows: number, columns: number): WrittenCell[][] {
  if (!Array.isArray(value)) {
    const cell = writtenCell(value);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell));
  }
  const given: readonly unknown[] = value;
  requireSize(rows, columns, given.length, columns);
  return given.map((row) => {
    if (!Array.isArray(row)) throw new RichApiError("InvalidArgument");
    requireSize(rows, columns, rows, row.length);
    return row.map(writtenCell);
  });
}

/** Refuses an array of another size than the range, in Excel's words. */
export function requireSize(rows: number, columns: number, givenRows: number, givenColumns: number): void {
  if (rows === givenRows && columns === givenColumns) return;
  throw new RichApiError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function mapCells<From, To>(rows: readonly (readonly From[])[], change: (cell: From) => To): To[][] {
  return rows.map((row) => row.map(change));
}

function writtenCell(value: unknown): WrittenCell {
  if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
  if (typeof value !== "string") throw new RichApiError("InvalidArgument");
  const longest = value.startsWith("=") ? formulaLength : textLength;
  if (value.length > longest) throw new RichApiError("InvalidArgument");
  return value;
}
