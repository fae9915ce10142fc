import { answered } from "../patience";
import { overlaps, PLACE } from "./place";

/**
 * The filled cells around a cell that is in no table; where it has no neighbours, those at the top of its sheet are
 * what it is about, or, where a title stands alone there, those at the end.
 */
export async function blockBeside(
  tables: readonly Excel.Range[],
  cell: Excel.Range,
): Promise<Excel.Range | undefined> {
  const isInTable = (range: Excel.Range) => tables.some((table) => overlaps(table, range));
  if (isInTable(cell)) return undefined;
  const around = await surroundings(cell);
  if (!isAlone(around)) return isInTable(around) ? undefined : around;
  const used = cell.worksheet.getUsedRangeOrNullObject(true).load("address");
  await answered(cell.context.sync());
  if (used.isNullObject) return undefined;
  let found: Excel.Range | undefined;
  for (const corner of [used.getCell(0, 0), used.getLastCell()]) {
    const block = await surroundings(corner);
    if (block.isNullObject || isInTable(block)) continue;
    if (!isAlone(block)) return block;
    found ??= block;
  }
  return found;
}

function isAlone(block: Excel.Range): boolean {
  return block.isNullObject || (block.rowCount === 1 && block.columnCount === 1);
}

/** Excel counts an empty cell beside a list to it: only what holds values is meant. */
async function surroundings(cell: Excel.Range): Promise<Excel.Range> {
  const region = cell.getSurroundingRegion().getUsedRangeOrNullObject(true).load(PLACE);
  await answered(cell.context.sync());
  return region;
}
