import { answered } from "../patience";
import { columnReference } from "../reference";
import type { Selection } from "../Workbook";
import { usedRows } from "./usedRows";

/** What the user has selected, and what a formula should call it. */
export async function selection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange();
  range.load(["address", "rowIndex", "rowCount", "columnIndex", "columnCount", "isEntireColumn"]);
  const firstCell = range.getCell(0, 0).load("address");
  const tables = range.getTables(false).load("items/name");
  await answered(context.sync());
  const { address, rowCount, columnCount } = range;
  const [table] = tables.items;
  const reference =
    (table && columnCount === 1 ? await columnOf(table, range) : undefined) ??
    (range.isEntireColumn ? (await usedRows(range)).address : address);
  return { address, reference, rows: rowCount, columns: columnCount, firstCell: firstCell.address };
}

/** "Orders[Customer]" if the range is the whole column of the table, with or without its header. */
async function columnOf(table: Excel.Table, range: Excel.Range): Promise<string | undefined> {
  const columns = table.columns.load("items/name");
  const body = table.getDataBodyRange().load(["rowIndex", "rowCount", "columnIndex"]);
  await answered(table.context.sync());
  const column = columns.items[range.columnIndex - body.columnIndex];
  const end = range.rowIndex + range.rowCount;
  const isWhole =
    range.isEntireColumn ||
    (end === body.rowIndex + body.rowCount &&
      (range.rowIndex === body.rowIndex || range.rowIndex === body.rowIndex - 1));
  return column && isWhole ? columnReference(table.name, column.name) : undefined;
}
