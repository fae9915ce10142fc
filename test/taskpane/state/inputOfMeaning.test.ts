/** The way back from a formula to the form: what the pane has written, it reads as it was entered. */
import { composeFormula } from "../../../src/formulas/compose";
import { callsIn } from "../../../src/formulas/parsing/callsIn";
import type { FunctionId } from "../../../src/functions/catalogue";
import { inputOfMeaning } from "../../../src/taskpane/state/inputOfMeaning";
import type { Input, Inputs } from "../../../src/taskpane/state/inputs";
import { argumentsOf, askedQuestion } from "../../../src/taskpane/state/question";

function inputs(formula: string, decimal: "." | "," = "."): Record<string, Input | undefined> {
  const [call] = callsIn(formula);
  return Object.fromEntries(
    argumentsOf(call!.id).map(([name, argument], index) => [
      name,
      inputOfMeaning(call!.arguments[index]?.meaning ?? { kind: "omitted" }, argument, decimal),
    ]),
  );
}

const cells = (reference: string): Input => ({ kind: "cells", reference });

it("ranges", () => {
  expect(inputs("=NPS(Survey[Score],'My sheet'!A:A)")).toMatchObject({
    scores: cells("Survey[Score]"),
    dates: cells("'My sheet'!A:A"),
    counts: cells(""),
  });
});

it("numbers in the writing of the Excel at hand, or cells that hold them", () => {
  expect(inputs("=CLV(1.5,B2,,40%)", ",")).toEqual({
    purchaseFrequency: { kind: "number", text: "1,5" },
    averageOrderValue: { kind: "number", text: "B2" },
    lifespan: { kind: "number", text: "" },
    grossMargin: { kind: "number", text: "0,4" },
  });
});

it.each<[string, Input]>([
  ['"2026"', { kind: "period", choice: { from: "calendar", unit: "year", text: "2026" } }],
  ["2026", { kind: "period", choice: { from: "calendar", unit: "year", text: "2026" } }],
  ['" 2026-q2 "', { kind: "period", choice: { from: "calendar", unit: "quarter", text: "2026-Q2" } }],
  ['"2026-04-01"', { kind: "period", choice: { from: "calendar", unit: "day", text: "2026-04-01" } }],
  [
    '"2026-04-01..2026-06-30"',
    { kind: "period", choice: { from: "dates", first: "2026-04-01", last: "2026-06-30" } },
  ],
  ["$B$1:$B$2", { kind: "period", choice: { from: "cells", reference: "$B$1:$B$2" } }],
  ["", { kind: "period", choice: { from: "omitted" } }],
])("the period %s", (written, expected) => {
  expect(inputs(`=NPS(A:A,B:B,${written})`)["period"]).toEqual(expected);
});

it("dates as text and as serial numbers", () => {
  const asOf = (written: string) => inputs(`=CHURN.LAPSED(A:A,B:B,90,${written})`)["asOf"];
  const expected = { kind: "date", choice: { from: "date", date: "2026-04-01" } };
  expect(asOf('"2026-04-01"')).toEqual(expected);
  // 46113 is 2026-04-01 in Excel's 1900 date system.
  expect(asOf("46113")).toEqual(expected);
  expect(asOf("Data!B1")).toEqual({ kind: "date", choice: { from: "cells", reference: "Data!B1" } });
});

it("choices and truth", () => {
  expect(inputs('=ORDERS.TREND(A:A,B:B,C:C," Month ",,FALSE)')).toMatchObject({
    unit: { kind: "choice", value: "month" },
    headers: { kind: "flag", value: false },
  });
});

it.each([
  ["a calculated range", '=NPS(FILTER(A:A,A:A<>""))', "scores"],
  ["an array", "=NPS({10;9})", "scores"],
  ["a period that the function would reject", '=NPS(A:A,B:B,"spring")', "period"],
  ["a unit in a cell", "=NPS.TREND(A:A,B:B,C1)", "unit"],
  ["a choice that there is not", '=NPS.TREND(A:A,B:B,"decade")', "unit"],
  ["a calculated number", "=CLV(A1*2,B1)", "purchaseFrequency"],
  ["text for a date", '=CHURN.LAPSED(A:A,B:B,90,"soon")', "asOf"],
])("%s cannot be shown in a field", (_, formula, name) => {
  expect(inputs(formula)[name]).toBeUndefined();
});

it.each([
  "=RETENTION(1000,950,100)",
  '=RETENTION.ORDERS(Orders[Customer],Orders[Date],"2026-Q1","2025-Q1")',
  "=CSAT(A2:A9,10,8,B2:B9,D1:D2)",
  '=RETENTION.COHORTS(A:A,B:B,"month","revenue","cumulative",C:C,,FALSE)',
  "=CLV.RETENTION(12.5,0.8,0.1,TRUE)",
  "=NPS.TEST(A2:A9,B2:B9)",
])("%s comes back as it was", (formula) => {
  const [call] = callsIn(formula);
  const id: FunctionId = call!.id;
  const question = askedQuestion(id, inputs(formula) as Inputs, { decimal: ".", sheet: "" });
  expect(question.kind === "complete" && composeFormula(id, question.arguments)).toBe(formula);
});
