import { inRowOf, isInThisRow } from "../../workbook/reference";
import type { ResultSize } from "./resultSize";

/**
 * References as a user types them. Only what has the form of a reference goes into a formula unquoted: nothing typed
 * or selected can become another formula.
 */
const SHEET = String.raw`(?:'(?:[^'\[\]]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const CELLS = `(?:${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const COLUMN_NAME = String.raw`(?:[^\[\]#'@]|'[\[\]#'@])+`;
const TABLE_COLUMN = String.raw`${NAME}\[(?:${COLUMN_NAME}|\[${COLUMN_NAME}\])\]`;

const BARE_CELLS = new RegExp(`^(?:${CELLS}|${CELL}#)$`, "u");
const ONE_CELL = new RegExp(`^(?:${SHEET})?${CELL}$`, "u");
const SPILL = new RegExp(`^(?:${SHEET})?${CELL}#$`, "u");
const REFERENCE = new RegExp(`^(?:(?:${SHEET})?${CELLS}|${TABLE_COLUMN}|${NAME})$`, "u");

/** Whether the text has the form of a reference: cells, a table's column, or a defined name. */
export function isReference(text: string): boolean {
  return REFERENCE.test(text.trim());
}

/**
 * The reference with the sheet ("Orders!") in front, if it is cells without one: "A2:A9" means the sheet that the
 * user looks at now, not the one where the formula will stand.
 */
export function withSheet(reference: string, sheet: string): string {
  const written = reference.trim();
  return BARE_CELLS.test(written) ? sheet + written.toUpperCase() : written;
}

/** Whether the workbook can read what a reference in a formula means: also a spilled range, and a cell of the same row. */
export function isReadable(text: string): boolean {
  return isReference(text) || SPILL.test(text.trim()) || isInThisRow(text);
}

/** A reference from the formula of a cell, complete with what it leaves to that cell: the sheet, or the row. */
export function standingIn(cell: string, reference: string): string {
  return isInThisRow(reference) ? inRowOf(cell, reference) : withSheet(reference, sheetOf(cell));
}

/** The sheet of an address, with the exclamation mark: "'My sheet'!A1" → "'My sheet'!". */
export function sheetOf(address: string): string {
  return address.slice(0, address.lastIndexOf("!") + 1);
}

/** The cells from one cell on, as many as the size says: "Report!B2", 3 rows, 2 columns → "Report!B2:C4". */
export function areaFrom(cell: string, { rows, columns }: ResultSize): string {
  const last = movedBy(cell, rows - 1, columns - 1);
  return `${cell}:${last.slice(sheetOf(last).length)}`;
}

/** The cell so many rows and columns away: "Report!B2", 1 row, 2 columns → "Report!D3". */
export function movedBy(cell: string, rows: number, columns: number): string {
  const sheet = sheetOf(cell);
  const [, letters = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell.slice(sheet.length)) ?? [];
  return `${sheet}${columnName(columnNumber(letters) + columns)}${Number(row) + rows}`;
}

/** Whether the text is one cell, with or without its sheet. */
export function isOneCell(text: string): boolean {
  return ONE_CELL.test(text.trim());
}

/** "A" is 1, "AA" is 27. */
export function columnNumber(name: string): number {
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnName(number: number): string {
  if (number === 0) return "";
  const last = (number - 1) % 26;
  return columnName((number - 1 - last) / 26) + String.fromCharCode(65 + last);
}
