/** A1 addresses. Columns and rows count from 0 here, as everywhere outside of formulas. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `rows` and `columns` say how many there are, from the given cell on. */
export function areaAddress(row: number, column: number, rows: number, columns: number): string {
  const start = cellAddress(row, column);
  return rows * columns === 1 ? start : `${start}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}
