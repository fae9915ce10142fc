/**
 * What to write into a cell so that it holds just this text. Excel reads what add-ins write as if it were typed: "=1+1"
 * would calculate and "May 2026" become a date. After an apostrophe, which the cell does not show, all is text. In a
 * cell that is formatted as text everything is, and an apostrophe would be shown.
 *
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function textContent(text: string, numberFormat = "General"): string {
  return text === "" || numberFormat === "@" ? text : `'${text}`;
}
