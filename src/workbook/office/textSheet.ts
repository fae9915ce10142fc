import { freeName, latestName } from "../freeName";
import { answered } from "../patience";
import { textContent } from "../textContent";
import type { TextSheet } from "../WorkbookChange";

/** A character of the standard font is so wide, in points. */
const POINTS_A_CHARACTER = 5.5;

/** The same sheet of texts under names that are free. */
export async function withFreeNames(
  { workbook }: Excel.RequestContext,
  sheet: TextSheet,
): Promise<TextSheet> {
  const sheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name");
  await answered(workbook.context.sync());
  const taken = ({ items }: { readonly items: readonly { readonly name: string }[] }) =>
    items.map(({ name }) => name);
  const named = { ...sheet.named, name: latestName(sheet.named.name, taken(names), "_") };
  return { ...sheet, name: freeName(sheet.name, taken(sheets), " "), named };
}

/** Adds a sheet of texts at the end, with the next sync. */
export function writeTextSheet(context: Excel.RequestContext, sheet: TextSheet): void {
  const { name, columnWidths, rows, headings, notes } = sheet;
  const worksheet = context.workbook.worksheets.add(name);
  const columns = columnWidths.length;
  const row = (at: number) => worksheet.getRangeByIndexes(at, 0, 1, columns);
  const range = worksheet.getRangeByIndexes(0, 0, rows.length, columns);
  range.values = rows.map((line) => columnWidths.map((_, column) => textContent(line[column] ?? "")));
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  range.format.wrapText = true;
  for (const [column, width] of columnWidths.entries()) {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER;
  }
  for (const heading of headings) row(heading).format.font.bold = true;
  row(0).format.font.size = 16;
  for (const note of [0, ...notes]) row(note).format.wrapText = false;
  range.format.autofitRows();
}

/** Names the rows that are to be found again, with the next sync. */
export function nameRows({ workbook }: Excel.RequestContext, sheet: TextSheet): void {
  const { name, row, rows } = sheet.named;
  const { length: columns } = sheet.columnWidths;
  const kept = workbook.worksheets.getItem(sheet.name).getRangeByIndexes(row, 0, Math.max(1, rows), columns);
  workbook.names.add(name, kept);
}

/** Takes a sheet of texts away again, with its name, as far as they are there. */
export async function removeTextSheet({ workbook }: Excel.RequestContext, sheet: TextSheet): Promise<void> {
  const name = workbook.names.getItemOrNullObject(sheet.named.name).load("name");
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet.name).load("name");
  await answered(workbook.context.sync());
  if (!name.isNullObject) name.delete();
  if (!worksheet.isNullObject) worksheet.delete();
  await answered(workbook.context.sync());
}
