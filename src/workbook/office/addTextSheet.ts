import { freeName } from "../freeName";
import { answered } from "../patience";
import { textContent } from "../textContent";
import type { TextSheet } from "../WorkbookChange";

/** A character of the standard font is so wide, in points. */
const POINTS_A_CHARACTER = 5.5;

/** Adds a sheet of texts at the end, under names that are free: all of it, or nothing. */
export async function addTextSheet(context: Excel.RequestContext, wanted: TextSheet): Promise<TextSheet> {
  const sheet = await withFreeNames(context, wanted);
  try {
    write(context, sheet);
    await answered(context.sync());
  } catch (error) {
    await removeTextSheet(context, sheet);
    throw error;
  }
  return sheet;
}

async function withFreeNames({ workbook }: Excel.RequestContext, sheet: TextSheet): Promise<TextSheet> {
  const sheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name");
  await answered(workbook.context.sync());
  const taken = ({ items }: { readonly items: readonly { readonly name: string }[] }) =>
    items.map(({ name }) => name);
  const named = { ...sheet.named, name: freeName(sheet.named.name, taken(names), "_") };
  return { ...sheet, name: freeName(sheet.name, taken(sheets), " "), named };
}

function write(context: Excel.RequestContext, sheet: TextSheet): void {
  const { name, columnWidths, rows, headings, notes, named } = sheet;
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
  const kept = worksheet.getRangeByIndexes(named.row, 0, Math.max(1, named.rows), columns);
  context.workbook.names.add(named.name, kept);
}

/** Takes a sheet of texts away again, with its name. Where Excel refuses that, it stays. */
export async function removeTextSheet({ workbook }: Excel.RequestContext, sheet: TextSheet): Promise<void> {
  try {
    const name = workbook.names.getItemOrNullObject(sheet.named.name).load("name");
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet.name).load("name");
    await answered(workbook.context.sync());
    if (!name.isNullObject) name.delete();
    if (!worksheet.isNullObject) worksheet.delete();
    await answered(workbook.context.sync());
  } catch {
    // What Excel refused before is what the user has to know.
  }
}
