import { answered } from "../patience";
import type { CellState } from "../Workbook";
import { rangeOf } from "./rangeOf";
import { supports } from "./supports";

/** The formula and value of one cell, and how far its formula spills. */
export async function cellState(context: Excel.RequestContext, address: string): Promise<CellState> {
  const range = rangeOf(context, address).load(["formulas", "valueTypes"]);
  // An Excel without this set has no formulas that spill.
  const spilled = supports("1.12")
    ? range.getSpillingToRangeOrNullObject().load(["rowCount", "columnCount"])
    : undefined;
  await answered(context.sync());
  return {
    ...(spilled &&
      !spilled.isNullObject && { spill: { rows: spilled.rowCount, columns: spilled.columnCount } }),
    isEmpty: range.valueTypes[0]?.[0] === Excel.RangeValueType.empty,
    content: String(range.formulas[0]?.[0] ?? ""),
  };
}
