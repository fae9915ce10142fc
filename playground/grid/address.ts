/** Cell addresses as text ("B2", "A1:D5001", "'My orders'!C3") from and to rows and columns that count from 0. */

export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word. */
export function quotedSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** "'My orders'!A3" as Excel names the cell that calls a function. */
export function addressOf(sheetName: string, row: number, column: number): string {
  return `${quotedSheet(sheetName)}!${cellName(row, column)}`;
}

/** Reads "A1" or "A1:D5001" (dollar signs allowed). Throws on anything else. */
export function parseRange(address: string): CellRange {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address.trim());
  if (!match) throw new Error(`Not the address of a range: ${address}`);
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const top = Math.min(Number(row1), Number(row2)) - 1;
  const left = Math.min(columnNumber(column1), columnNumber(column2));
  return {
    row: top,
    column: left,
    rows: Math.max(Number(row1), Number(row2)) - top,
    columns: Math.max(columnNumber(column1), columnNumber(column2)) - left + 1,
  };
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
