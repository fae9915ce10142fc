import { shownCalls } from "../../../src/formulas/parsing/shownCalls";

const texts = (formula: string, separator: "," | ";") =>
  shownCalls(formula, separator).map(({ start, end }) => formula.slice(start, end));

it("finds our calls in a Danish formula, with their arguments", () => {
  const formula = '=HVIS.FEJL(CLV(PURCHFREQ(A1;B1);2,5;; 0,4);"–")';
  expect(texts(formula, ";")).toEqual(["CLV(PURCHFREQ(A1;B1);2,5;; 0,4)", "PURCHFREQ(A1;B1)"]);
  expect(shownCalls(formula, ";").map((call) => call.arguments)).toEqual([
    ["PURCHFREQ(A1;B1)", "2,5", "", " 0,4"],
    ["A1", "B1"],
  ]);
});

it("does not take the rows and columns of an array for arguments", () => {
  const [call] = shownCalls("=NPS({10\\9;8\\7};A1)", ";");
  expect(call!.arguments).toEqual(["{10\\9;8\\7}", "A1"]);
});

it.each(['="NPS(A1)"', "=SUM(NPS[NPS])", "=NPS(A1", ""])("finds none in %s", (formula) => {
  expect(texts(formula, ",")).toEqual([]);
});
