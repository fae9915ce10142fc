import { answered } from "../patience";
import type { NamedCells } from "../WorkbookChange";
import { readRows } from "./readReference";

/** The cells for which the workbook's names stand that begin with a text. */
export async function namedCells(context: Excel.RequestContext, beginning: string): Promise<NamedCells[]> {
  const names = context.workbook.names.load("items/name");
  await answered(context.sync());
  const found = names.items
    .filter(({ name }) => name.toLowerCase().startsWith(beginning.toLowerCase()))
    .map((item) => ({ name: item.name, range: item.getRangeOrNullObject() }));
  for (const { range } of found) range.load("rowCount,columnCount,worksheet/name");
  await answered(context.sync());
  const cells: NamedCells[] = [];
  for (const { name, range } of found) {
    // A name whose cells were deleted stands for #REF!.
    if (range.isNullObject) continue;
    const rows = await readRows(range, { first: 0, count: range.rowCount }, range.columnCount);
    cells.push({ name, sheet: range.worksheet.name, rows });
  }
  return cells;
}
