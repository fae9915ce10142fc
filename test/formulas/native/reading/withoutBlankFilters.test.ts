/** FILTERs that leave out rows without a score: the form for any Excel needs none. */
import { NO_CONTEXT } from "../../../../src/formulas/native/FormulaContext";
import { nativeFormula, referencesToKnow } from "../../../../src/formulas/native/nativeFormula";

const any = (formula: string) => nativeFormula(formula, "any", NO_CONTEXT);
const refusal = { reason: { code: "needsNewerExcel", uses: "FILTER" } };

it("a list whose ranges all leave out the rows without a score is the list itself", () => {
  expect(any('=NPS(FILTER(A2:A9,A2:A9<>""))')).toEqual(any("=NPS(A2:A9)"));
  expect(any('=NPS(FILTER(A2:A9,A2:A9<>""),FILTER(B2:B9,A2:A9<>""),2026)')).toEqual(
    any("=NPS(A2:A9,B2:B9,2026)"),
  );
});

it("each of two lists by itself", () => {
  expect(any('=NPS.TEST(FILTER(A2:A9,A2:A9<>""),B2:B9)')).toEqual(any("=NPS.TEST(A2:A9,B2:B9)"));
});

it("another FILTER stays, and needs a newer Excel", () => {
  expect(any('=NPS(FILTER(A2:A9,B2:B9<>""))')).toEqual(refusal);
  expect(any('=NPS(FILTER(A2:A9,A2:A9<>"",0))')).toEqual(refusal);
  expect(any('=NPS(FILTER(A2:A9,A2:A9<>""),B2:B9,2026)')).toEqual(refusal);
  expect(any('=AOV.ORDERS(FILTER(A2:A9,A2:A9<>""))')).toEqual(refusal);
});

it("what has to be known of the workbook are the ranges in it", () => {
  expect(referencesToKnow('=NPS(FILTER(A2:A9,A2:A9<>""))')).toEqual(["A2:A9"]);
});
