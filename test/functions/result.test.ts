import type { Host } from "../../src/functions/host";
import { toCell } from "../../src/functions/result";
import type { Outcome } from "../../src/functions/outcome";
import type { FunctionProblem } from "../../src/functions/reading/problem";
import { finding } from "../../src/metrics/finding";
import { FakeExcel } from "../support/customFunctions";

beforeAll(() => new FakeExcel());

const host: Host = Object.freeze({ language: "en", formattedNumbers: true });
const older: Host = Object.freeze({ language: "en", formattedNumbers: false });
const found = (format: "rate" | "number"): Outcome => ({
  kind: "finding",
  finding: finding({ numerator: 17, denominator: 20, parts: {} }),
  format,
});
const failed = (problem: FunctionProblem): Outcome => ({ kind: "problem", problem });

it("a rate is a formatted number where Excel takes those, else a plain fraction", () => {
  expect(toCell(found("rate"), host)).toEqual({
    type: "FormattedNumber",
    basicValue: 0.85,
    numberFormat: "0.0%",
  });
  expect(toCell(found("rate"), older)).toBe(0.85);
});

it("any other figure is a plain number, whose format the user chooses", () => {
  expect(toCell(found("number"), host)).toBe(0.85);
});

it.each([
  ["#VALUE!", { code: "missingArgument", argument: "dates" }, "dates is missing."],
  ["#N/A", { code: "nothingToMeasure", missing: "orders" }, "There are no orders here to measure."],
] as const)("%s brings its message", (code, problem, message) => {
  expect(toCell(failed(problem), host)).toMatchObject({ code, message });
});

it.each(["#DIV/0!", "#NUM!", "#NULL!"])("%s brings none: Excel refuses a message with it", (error) => {
  const problem = { code: "errorInCell", error, argument: "dates", row: 2 } as const;
  expect(toCell(failed(problem), host)).toMatchObject({ code: error, message: "" });
});

it("speaks the language that Excel has at that moment", () => {
  const cell = toCell(failed({ code: "missingArgument", argument: "dates" }), { ...host, language: "da" });
  expect(cell).toMatchObject({ message: "datoer mangler." });
});
