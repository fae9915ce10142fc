import { isWholeFormula } from "../../../src/taskpane/explain/ExplainedCall";
import { callsOf, onlyCall } from "./calls";

it("reads references on the sheet of the formula, and others as they are", () => {
  expect(onlyCall("=NPS(A2:A9,Survey[Date],Data!C1)").arguments).toEqual([
    { kind: "reference", reference: "Report!A2:A9" },
    { kind: "reference", reference: "Survey[Date]" },
    { kind: "reference", reference: "Data!C1" },
    { kind: "omitted" },
  ]);
});

it("takes what it cannot refer to for a calculation of the formula", () => {
  const kinds = (formula: string) => onlyCall(formula).arguments.map(({ kind }) => kind);
  expect(kinds("=AOV(A1#,B1*2)")).toEqual(["expression", "expression"]);
  expect(kinds("=NPS({10;9},,[@Period])")).toEqual(["expression", "omitted", "expression", "omitted"]);
});

it("finds each call in the formula as a Danish Excel shows it", () => {
  const calls = callsOf("=IFERROR(CLV(2.5,A1),NPS(B1:B9))", "=HVIS.FEJL(CLV(2,5;A1);NPS(B1:B9))");
  expect(calls.map(({ shown }) => shown.text.slice(shown.start, shown.end))).toEqual([
    "CLV(2,5;A1)",
    "NPS(B1:B9)",
  ]);
  expect(calls[0]!.shown.arguments).toEqual(["2,5", "A1"]);
});

it("speaks English where the formula as shown cannot be taken apart alike", () => {
  const call = onlyCall("=CLV(2.5,A1)", "=CLV(2.5,A1)");
  expect(call.shown).toBe(call.formula);
});

it.each([
  ["=NPS(A1:A9)", true],
  ["= NPS(A1:A9) ", true],
  ["=NPS(A1:A9)+1", false],
  ["=-NPS(A1:A9)", false],
])("knows whether a call is the whole formula: %s", (formula, isWhole) => {
  expect(isWholeFormula(onlyCall(formula).formula)).toBe(isWhole);
});
