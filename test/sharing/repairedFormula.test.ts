import { functionIds } from "../../src/functions/catalogue";
import { repairedFormula } from "../../src/sharing/repairedFormula";

it.each([
  ["as files name it", '=_xldudf_NPS_TREND(A:A, B:B,"month")', '=NPS.TREND(A:A, B:B,"month")'],
  [
    "several, in each other",
    "=_xldudf_CLV(_xldudf_PURCHFREQ(A1,B1),_xll.AOV(C1,A1))",
    "=CLV(PURCHFREQ(A1,B1),AOV(C1,A1))",
  ],
  ["beside a healthy one", "=NPS(A:A)-_xldudf_NPS(B:B)", "=NPS(A:A)-NPS(B:B)"],
  ["names in text stay", '=_xldudf_NPS(A:A)&" _xldudf_NPS("', '=NPS(A:A)&" _xldudf_NPS("'],
  ["a healthy formula stays, in the user's own case", "=Nps( A:A )", "=Nps( A:A )"],
  ["other functions stay", "=_xldudf_OTHERS_THING(A1)", "=_xldudf_OTHERS_THING(A1)"],
  ["what is no formula stays", "_xldudf_NPS(A1)", "_xldudf_NPS(A1)"],
])("%s", (_, formula, expected) => {
  expect(repairedFormula(formula)).toBe(expected);
});

it.each(functionIds)("%s, as a file names it", (id) => {
  expect(repairedFormula(`=_xldudf_${id.replaceAll(".", "_")}(A1)`)).toBe(`=${id}(A1)`);
});
