import { parseReference } from "../reference";

/** The range that a reference names, whether the workbook has it or not. */
export function rangeOf(context: Excel.RequestContext, text: string): Excel.Range {
  const reference = parseReference(text);
  const { tables, worksheets } = context.workbook;
  if (reference.kind === "column") {
    return tables.getItem(reference.table).columns.getItem(reference.column).getDataBodyRange();
  }
  const { sheet, cells } = reference;
  const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
  return worksheet.getRange(cells);
}
