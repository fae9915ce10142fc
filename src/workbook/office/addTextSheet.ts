import { textContent } from "../textContent";
import type { TextSheet } from "../WorkbookChange";

/** A character of the standard font is so wide, in points. */
const POINTS_A_CHARACTER = 5.5;

/** Adds a sheet of texts; sent with the next sync. What looks like a formula is none. */
export function addTextSheet(context: Excel.RequestContext, sheet: TextSheet): void {
  const { name, columnWidths, rows, headings, named } = sheet;
  const worksheet = context.workbook.worksheets.add(name);
  const columns = columnWidths.length;
  const range = worksheet.getRangeByIndexes(0, 0, rows.length, columns);
  range.values = rows.map((row) => columnWidths.map((_, column) => textContent(row[column] ?? "")));
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  range.format.wrapText = true;
  for (const [column, width] of columnWidths.entries()) {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER;
  }
  for (const row of headings) worksheet.getRangeByIndexes(row, 0, 1, columns).format.font.bold = true;
  const title = worksheet.getRangeByIndexes(0, 0, 1, columns).format;
  title.font.size = 16;
  title.wrapText = false;
  context.workbook.names.add(
    named.name,
    worksheet.getRangeByIndexes(named.row, 0, Math.max(1, named.rows), columns),
  );
  worksheet.showGridlines = false;
}
