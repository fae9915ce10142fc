/** A1 addresses: "B2:D10", "A:C", "2:5", "$A$1", with or without a sheet ("'Two words'!A1"). */
import type { Area } from "../../grid/Grid";
import { fits, isEntireColumn, isEntireRow } from "./areas";
import { sheetColumns, sheetRows } from "./limits";

/** "'Two words'!A1" → sheet name and the rest; a text without "!" has no sheet. */
export function splitSheet(address: string): { readonly sheet?: string; readonly cells: string } {
  const end = address.lastIndexOf("!");
  if (end < 0) return { cells: address };
  const name = address.slice(0, end);
  const quoted = /^'(.*)'$/s.exec(name)?.[1]?.replaceAll("''", "'");
  return { sheet: quoted ?? name, cells: address.slice(end + 1) };
}

/** The cells named by an address without sheet; undefined when it is none. */
export function parseCells(cells: string, sheet: string): Area | undefined {
  const [first, last = first, ...more] = cells.replaceAll("$", "").toUpperCase().split(":");
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  if (!cells.includes(":") && (from.row === undefined || from.column === undefined)) return undefined;
  const rows = span(from.row, to.row, sheetRows);
  const columns = span(from.column, to.column, sheetColumns);
  const area = { sheet, row: rows.start, column: columns.start, rows: rows.size, columns: columns.size };
  return fits(area) ? area : undefined;
}

/** "Orders!B2:D10", with the sheet's name quoted where Excel quotes it. */
export function formatAddress(area: Area, sheetName: string): string {
  return `${quoteSheet(sheetName)}!${formatCells(area)}`;
}

export function formatCells(area: Area): string {
  const lastRow = area.row + area.rows;
  const firstColumn = columnName(area.column);
  const lastColumn = columnName(area.column + area.columns - 1);
  if (isEntireColumn(area) && !isEntireRow(area)) return `${firstColumn}:${lastColumn}`;
  if (isEntireRow(area)) return `${area.row + 1}:${lastRow}`;
  const first = `${firstColumn}${area.row + 1}`;
  const last = `${lastColumn}${lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

export function quoteSheet(name: string): string {
  const isLikeCell = /^[a-z]{1,3}\d+$/i.test(name) || /^(?:r\d*)?(?:c\d*)?$/i.test(name);
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !isLikeCell;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string | undefined): Corner | undefined {
  const match = /^([A-Z]{0,3})([1-9]\d{0,6})?$/.exec(text ?? "");
  if (match === null || match[0] === "") return undefined;
  const column = match[1] === "" ? undefined : columnNumber(match[1] ?? "");
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  return { row, column };
}

function span(
  from: number | undefined,
  to: number | undefined,
  all: number,
): { readonly start: number; readonly size: number } {
  if (from === undefined || to === undefined) return { start: 0, size: all };
  return { start: Math.min(from, to), size: Math.abs(to - from) + 1 };
}

/** 0 → "A", 26 → "AA". */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

function columnNumber(name: string): number {
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
