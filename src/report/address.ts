/** Cells by column and row as people count them: ("C", 4) is "C4", and "$C$4" wherever a formula is copied to. */
export function fixed(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** A column of cells: ("C", 10, 3) is "C10:C12". */
export function down(column: string, row: number, rows: number): string {
  return across(column, column, row, rows);
}

/** Cells of several columns: ("B", "E", 10, 3) is "B10:E12". */
export function across(first: string, last: string, row: number, rows = 1): string {
  return `${first}${row}:${last}${row + rows - 1}`;
}

/** The column so many places to the right: ("B", 2) is "D". Reports end long before column Z. */
export function columnFrom(column: string, places: number): string {
  return String.fromCharCode(column.charCodeAt(0) + places);
}
