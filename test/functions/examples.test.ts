import { catalogue, functionIds, type FunctionId } from "../../src/functions/catalogue";
import { FakeExcel, type Shown } from "../support/customFunctions";
import { parseCall } from "../../tools/help/exampleCall";

/**
 * The results were worked out by hand; intervals and p values with scipy 1.17 (binomtest(…).proportion_ci("wilson"),
 * t.interval, ttest_ind(equal_var=False), chi2_contingency(correction=False)) and, for NPS, with the formula of
 * Rocks (2016) and norm.isf.
 */
const excel = new FakeExcel();

it.each(functionIds.map((id) => [catalogue[id].example.formula, id] as const))("%s", (formula, id) => {
  const { name, args } = parseCall(formula);
  expect(name).toBe(id);
  const { result } = catalogue[id].example;
  const [shown, promised] = [cellsOf(id, args), Array.isArray(result) ? result : [[result]]];
  expect(shown.map((row) => row.length)).toEqual(promised.map((row: unknown[]) => row.length));
  shown.forEach((row, i) =>
    row.forEach((cell, j) => {
      expectCell(cell, (promised as (number | string)[][])[i]![j]!);
    }),
  );
});

function cellsOf(id: FunctionId, args: readonly unknown[]): Shown[][] {
  const result = excel.calculate(id, ...args);
  return Array.isArray(result) ? result : [[result]];
}

/** A text or an error is the same; a number agrees to the last digit that the example prints. */
function expectCell(cell: Shown, promised: number | string): void {
  if (typeof promised === "string") {
    expect(typeof cell === "object" && "error" in cell ? cell.error : cell).toBe(promised);
    return;
  }
  const value = typeof cell === "object" && "basicValue" in cell ? cell.basicValue : cell;
  if (typeof value !== "number") throw new Error(`${JSON.stringify(cell)} is no number`);
  const decimals = String(promised).split(".")[1]?.length ?? 0;
  // What prints no decimals, or all that a number has, shall be exact but for rounding.
  expect(Math.abs(value - promised)).toBeLessThanOrEqual(
    decimals > 0 && decimals < 10 ? 0.5001 * 10 ** -decimals : 1e-12,
  );
}
