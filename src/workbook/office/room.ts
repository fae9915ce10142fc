import { answered } from "../patience";
import type { FilledCell, Room, Size } from "../Workbook";
import { rangeOf } from "./rangeOf";
import { supports } from "./supports";

/** What stands in the way of a result that takes some cells from one on. */
export async function room(context: Excel.RequestContext, address: string, size: Size): Promise<Room> {
  const cell = rangeOf(context, address).getCell(0, 0);
  const area = cell.getResizedRange(size.rows - 1, size.columns - 1);
  area.load(["formulas", "valueTypes"]);
  const tables = area.getTables(false).load("items/name");
  // An Excel without this set has no formulas that spill.
  const spilled = supports("1.12")
    ? cell.getSpillingToRangeOrNullObject().load(["rowCount", "columnCount"])
    : undefined;
  await answered(context.sync());
  const freed = spilled && !spilled.isNullObject ? spilled : { rowCount: 1, columnCount: 1 };
  const types = area.valueTypes;
  const filled: FilledCell[] = [];
  for (const [row, line] of area.formulas.entries()) {
    for (const [column, content] of (line as unknown[]).entries()) {
      const isOwn = row + column > 0 && row < freed.rowCount && column < freed.columnCount;
      const isEmpty = types[row]?.[column] === Excel.RangeValueType.empty && content === "";
      if (!isOwn && !isEmpty) filled.push({ row, column, content: String(content) });
    }
  }
  return { filled, tables: tables.items.map(({ name }) => name) };
}
