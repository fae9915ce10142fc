import { answered } from "../patience";
import { rangeOf } from "./rangeOf";

/** Writes a formula into one cell, and selects the cell. */
export async function writeFormula(
  context: Excel.RequestContext,
  address: string,
  formula: string,
): Promise<void> {
  const range = rangeOf(context, address);
  range.formulas = [[formula]];
  range.select();
  await answered(context.sync());
}
