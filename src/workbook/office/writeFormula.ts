import { answered } from "../patience";
import { textContent } from "../textContent";
import { ONE_CELL, type FormulaExtras } from "../Workbook";
import { rangeOf } from "./rangeOf";
import { supports } from "./supports";

/**
 * Writes a formula and what goes with it in one step, which Excel takes back as one, and selects its cell. If Excel
 * refuses a part of it, what the step has already done is taken back.
 */
export async function writeFormula(
  context: Excel.RequestContext,
  address: string,
  formula: string,
  { size = ONE_CELL, numberFormats = [], label }: FormulaExtras = {},
): Promise<void> {
  const cell = rangeOf(context, address).getCell(0, 0);
  const area = cell.getResizedRange(size.rows - 1, size.columns - 1);
  const beside = label && { ...label, cell: rangeOf(context, label.address) };
  const ranges = [area, ...(beside ? [beside.cell] : [])];
  const restore = await remembered(ranges, cell);
  if (size.rows * size.columns > 1) area.clear(Excel.ClearApplyTo.contents);
  if (beside) beside.cell.values = [[textContent(beside.text, String(beside.cell.numberFormat[0]?.[0]))]];
  for (const [column, format] of numberFormats.entries()) {
    const cells = area.getColumn(column);
    // A format that the user has chosen stays.
    const isFree = area.numberFormat.every((line: unknown[]) => line[column] === "General");
    if (format !== undefined && isFree) cells.numberFormat = area.numberFormat.map(() => [format]);
  }
  cell.formulas = [[formula]];
  cell.select();
  try {
    await answered(context.sync());
  } catch (error) {
    await restore();
    throw error;
  }
}

/** How to put the cells back as they are now. */
async function remembered(ranges: readonly Excel.Range[], cell: Excel.Range): Promise<() => Promise<void>> {
  for (const range of ranges) range.load(["formulas", "numberFormat"]);
  const spilled = supports("1.12")
    ? cell.getSpillingToRangeOrNullObject().load(["rowCount", "columnCount"])
    : undefined;
  await answered(cell.context.sync());
  const freed = spilled && !spilled.isNullObject ? spilled : { rowCount: 1, columnCount: 1 };
  const before = ranges.map(({ formulas, numberFormat }) => ({ formulas, numberFormat }));
  return async () => {
    for (const [index, range] of ranges.entries()) {
      const { formulas, numberFormat } = before[index]!;
      range.numberFormat = numberFormat;
      // The formula fills again what it has filled; null leaves a cell as it is.
      range.formulas = formulas.map((line, row) =>
        line.map((content: unknown, column: number) =>
          index === 0 && row + column > 0 && row < freed.rowCount && column < freed.columnCount
            ? null
            : content,
        ),
      );
    }
    // What Excel refused is what the user has to know; that it refuses this as well says no more.
    await answered(cell.context.sync()).catch(() => undefined);
  };
}
