/** What tells where a range lies: loaded by whoever compares ranges. */
export const PLACE = ["address", "rowIndex", "rowCount", "columnIndex", "columnCount", "worksheet/id"];

/** Whether two ranges whose places are loaded have cells in common. */
export function overlaps(one: Excel.Range, other: Excel.Range): boolean {
  return (
    one.worksheet.id === other.worksheet.id &&
    one.rowIndex < other.rowIndex + other.rowCount &&
    other.rowIndex < one.rowIndex + one.rowCount &&
    one.columnIndex < other.columnIndex + other.columnCount &&
    other.columnIndex < one.columnIndex + one.columnCount
  );
}
