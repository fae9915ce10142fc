import { answered } from "../patience";
import { sampleRows } from "../sampleRows";
import { MOST_COLUMNS, MOST_TABLES, type Cell, type WorkbookList } from "../Workbook";
import { blockBeside } from "./blockBeside";
import { MARK } from "./building/mark";
import { overlaps, PLACE } from "./place";
import { readRows } from "./readReference";

/** The tables, and the filled cells around the selected cell if that is in none of them. */
export async function lists(context: Excel.RequestContext): Promise<WorkbookList[]> {
  const active = context.workbook.getActiveCell().load(PLACE);
  const tables = context.workbook.tables.load("items/name");
  const mark = active.worksheet.names.getItemOrNullObject(MARK).load("name");
  await answered(context.sync());
  const placed = tables.items.slice(0, MOST_TABLES).map((table) => ({
    name: table.name,
    columns: table.columns.load("items/name"),
    whole: table.getRange().load(PLACE),
    body: table.getDataBodyRange().load(PLACE),
  }));
  await answered(context.sync());
  const found: WorkbookList[] = [];
  for (const { name, columns, whole, body } of placed) {
    const table = { name, columns: columns.items.map((column) => column.name) };
    found.push({ table, ...(await looked(body)), isSelected: overlaps(whole, active) });
  }
  // What the add-in has built there are results, and no list of the user's.
  if (!mark.isNullObject) return found;
  const block = await blockBeside(
    placed.map(({ whole }) => whole),
    active,
  );
  if (!block) return found;
  return [...found, { ...(await looked(block)), isSelected: overlaps(block, active) }];
}

async function looked(range: Excel.Range): Promise<Omit<WorkbookList, "isSelected">> {
  const { address, rowCount: rows, columnCount } = range;
  const part = columnCount > MOST_COLUMNS ? range.getResizedRange(0, MOST_COLUMNS - columnCount) : range;
  const sample: Cell[][] = [];
  for (const block of sampleRows(rows)) {
    sample.push(...(await readRows(part, block, Math.min(columnCount, MOST_COLUMNS))));
  }
  const more = columnCount > MOST_COLUMNS ? { moreColumns: columnCount - MOST_COLUMNS } : {};
  // The first row may be a header, which has no format of its own.
  const line = part.getRow(Math.min(1, rows - 1)).load("numberFormat");
  await answered(range.context.sync());
  return {
    address,
    rows,
    ...more,
    sample,
    numberFormats: line.numberFormat[0]?.map(String) ?? [],
  };
}
