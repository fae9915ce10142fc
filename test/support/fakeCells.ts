/** Cells of the workbook in memory: where they are, and how that is written. */
import { WorkbookError } from "../../src/workbook/Workbook";

export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const LAST_ROW = 1_048_576;

/** "={1,2;3,4}" → [[1, 2], [3, 4]] */
export function arrayConstant(formula: string): number[][] | undefined {
  const [, constants] = /^=\{(.+)\}$/.exec(formula) ?? [];
  return constants?.split(";").map((row) => row.split(",").map(Number));
}

export function notFound(what: string): never {
  throw new WorkbookError("notFound", what);
}

export function bodyColumn(table: Area, position: number): Area {
  return { ...table, row: table.row + 1, rows: table.rows - 1, column: table.column + position, columns: 1 };
}

export function isSame(one: Area, other: Area): boolean {
  return addressOf(one) === addressOf(other);
}

/** Grows from the cell on as long as a row or column beside it is filled anywhere. */
export function surroundings(cell: Area, isFilled: (area: Area) => boolean): Area {
  let { row: top, column: left } = cell;
  let [bottom, right] = [top, left];
  for (let grown = true; grown;) {
    grown = false;
    const [row, column] = [Math.max(0, top - 1), Math.max(0, left - 1)];
    const across = { ...cell, column, columns: right + 2 - column, rows: 1 };
    const down = { ...cell, row, rows: bottom + 2 - row, columns: 1 };
    if (top > 0 && isFilled({ ...across, row: top - 1 })) [top, grown] = [top - 1, true];
    if (isFilled({ ...across, row: bottom + 1 })) [bottom, grown] = [bottom + 1, true];
    if (left > 0 && isFilled({ ...down, column: left - 1 })) [left, grown] = [left - 1, true];
    if (isFilled({ ...down, column: right + 1 })) [right, grown] = [right + 1, true];
  }
  return { ...cell, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function holds(outer: Area, cell: Area): boolean {
  return (
    outer.sheet === cell.sheet &&
    cell.row >= outer.row &&
    cell.row < outer.row + outer.rows &&
    cell.column >= outer.column &&
    cell.column < outer.column + outer.columns
  );
}

/** "B2:C9", "B2", "B:C" */
export function parseCells(cells: string): Omit<Area, "sheet"> {
  const [, left, top, right = left, bottom = top] =
    /^([A-Z]+)(\d*)(?::([A-Z]+)(\d*))?$/.exec(cells.replaceAll("$", "").toUpperCase()) ?? notFound(cells);
  const [row, column] = [top ? Number(top) - 1 : 0, columnNumber(left!)];
  const rows = bottom ? Number(bottom) - row : LAST_ROW;
  return { row, column, rows, columns: columnNumber(right!) - column + 1 };
}

export function addressOf({ sheet, row, column, rows, columns }: Area): string {
  const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === LAST_ROW) return `${quoted}!${left}:${right}`;
  const first = `${left}${row + 1}`;
  const last = `${right}${row + rows}`;
  return `${quoted}!${first === last ? first : `${first}:${last}`}`;
}

export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

export function columnNumber(name: string): number {
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What comes of it; undefined where the workbook lacks what it takes. */
export function unlessNotFound<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof WorkbookError && error.problem === "notFound") return undefined;
    throw error;
  }
}
