import { callsIn } from "../../../src/formulas/parsing/callsIn";
import { replaceCall } from "../../../src/formulas/parsing/replaceCall";

it("changes one call and leaves the rest as it was written", () => {
  const formula = '=IFERROR( NPS( A:A ) - NPS(B:B), "n/a" )';
  const [, second] = callsIn(formula);
  expect(replaceCall(formula, second!, '=NPS(C:C,D:D,"2026")')).toBe(
    '=IFERROR( NPS( A:A ) - NPS(C:C,D:D,"2026"), "n/a" )',
  );
});

it("an inner call of ours can change without its outer one", () => {
  const formula = "=CLV(PURCHFREQ(A1,B1),AOV(C1,A1))";
  const [, frequency] = callsIn(formula);
  expect(replaceCall(formula, frequency!, "=PURCHFREQ(A2,B2)")).toBe("=CLV(PURCHFREQ(A2,B2),AOV(C1,A1))");
});
