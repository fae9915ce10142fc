/** The cells of a sheet from A1 to the last that holds anything: their formulas are loaded. */
export function filledCells(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).load("formulas");
}
