/** A cell by row and column, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** "C10" is row 9, column 2. */
export function placeOf(cell: string): Place {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** "C10:E17" is 8 rows and 3 columns. */
export function sizeOf(range: string): { readonly rows: number; readonly columns: number } {
  const [first = "A1", last = first] = range.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  return { rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** The cells of a range, row by row. */
export function cellsOf(range: string): string[] {
  const [first = "A1"] = range.split(":");
  const from = placeOf(first);
  const { rows, columns } = sizeOf(range);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellName(from.row + row, from.column + column)),
  ).flat();
}

/** "$C$10:$E$17" */
export function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
