import { answered } from "../patience";
import type { Replacement } from "../Workbook";
import { rangeOf } from "./rangeOf";

/** Writes a formula where the expected one still stands: what others have written meanwhile is theirs. */
export async function replaceFormula(
  context: Excel.RequestContext,
  address: string,
  expected: string,
  formula: string,
): Promise<Replacement> {
  const cell = rangeOf(context, address).getCell(0, 0).load("formulas");
  await answered(context.sync());
  const content = String(cell.formulas[0]?.[0]);
  // After an answer that got lost the formula may be there already. Who enters the same formula again wants it calculated.
  if (content === formula && formula !== expected) return { kind: "replaced" };
  if (content !== expected) return { kind: "changed", content };
  cell.formulas = [[formula]];
  cell.select();
  await answered(context.sync());
  return { kind: "replaced" };
}
