import { composeFormula } from "../../../src/formulas/compose";
import { besideFilled } from "../../../src/formulas/parsing/besideFilled";
import { callsIn } from "../../../src/formulas/parsing/callsIn";

const inFirst = (formula: string) => besideFilled(callsIn(formula)[0]!.arguments[0]!.expression);

it("reads back what the pane writes where answers are blank", () => {
  const argument = { kind: "besideFilled", reference: "Survey[Date]", filled: "Survey[NPS]" } as const;
  expect(inFirst(composeFormula("NPS", [argument]))).toEqual({
    reference: "Survey[Date]",
    filled: "Survey[NPS]",
  });
});

it("sees it through names of LET and the prefixes of files", () => {
  const formula = '=LET(s,A1:A9,NPS(_xlfn._xlws.FILTER(B1:B9, s<>"")))';
  expect(inFirst(formula)).toEqual({ reference: "B1:B9", filled: "A1:A9" });
});

it.each(['FILTER(A1:A9,B1:B9="Web")', 'FILTER(A1:A9,A1:A9<>"",0)', "FILTER(A1:A9,A1:A9<>0)", "A1:A9", ""])(
  "nothing else is that: %s",
  (written) => expect(inFirst(`=NPS(${written},B1)`)).toBeUndefined(),
);
