import { answered } from "../patience";
import { overlaps, PLACE } from "./place";

/**
 * The filled cells around a cell that is in no table; where it has no neighbours, those at the top of its sheet are
 * what it is about.
 */
export async function blockBeside(
  tables: readonly Excel.Range[],
  cell: Excel.Range,
): Promise<Excel.Range | undefined> {
  const isInTable = (range: Excel.Range) => tables.some((table) => overlaps(table, range));
  if (isInTable(cell)) return undefined;
  const around = await surroundings(cell);
  const isAlone = around.isNullObject || (around.rowCount === 1 && around.columnCount === 1);
  if (!isAlone) return isInTable(around) ? undefined : around;
  const used = cell.worksheet.getUsedRangeOrNullObject(true).load("address");
  await answered(cell.context.sync());
  if (used.isNullObject) return undefined;
  const top = used.getCell(0, 0).load(PLACE);
  await answered(cell.context.sync());
  if (isInTable(top)) return undefined;
  const block = await surroundings(top);
  return block.isNullObject || isInTable(block) ? undefined : block;
}

/** Excel counts an empty cell beside a list to it: only what holds values is meant. */
async function surroundings(cell: Excel.Range): Promise<Excel.Range> {
  const region = cell.getSurroundingRegion().getUsedRangeOrNullObject(true).load(PLACE);
  await answered(cell.context.sync());
  return region;
}
