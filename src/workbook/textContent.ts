/**
 * What to write into a cell so that it holds just this text. Excel reads what add-ins write as if it were typed: "=1+1"
 * would calculate and "May 2026" become a date. After an apostrophe, which the cell does not show, all is text.
 *
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function textContent(text: string): string {
  return text === "" ? "" : `'${text}`;
}
