import type { Host } from "../../src/functions/host";
import { toCell, toCells } from "../../src/functions/result";
import type { Failure, Figure } from "../../src/functions/outcome";
import type { FunctionProblem } from "../../src/functions/reading/problem";
import { finding } from "../../src/metrics/finding";
import { FakeExcel } from "../support/customFunctions";

beforeAll(() => new FakeExcel());

const host: Host = Object.freeze({ language: "en", formattedNumbers: true });
const older: Host = Object.freeze({ language: "en", formattedNumbers: false });
const found = (format: "rate" | "number"): Figure => ({
  kind: "finding",
  finding: finding({ numerator: 17, denominator: 20, parts: {} }),
  format,
});
const failed = (problem: FunctionProblem): Failure => ({ kind: "problem", problem });

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

describe("cells of a table", () => {
  const table = {
    columns: [
      { name: "Period", kind: "text" },
      { name: "Customers", kind: "number" },
      { name: "Retention", kind: "rate" },
    ],
    rows: [
      ["2026-Q1", 2, null],
      ["2026-Q2", 1, 0.5],
      ["2026-Q3", 0, ""],
    ],
    use: { used: 3, leftOut: {} },
  } as const;

  it("are its headings and rows: rates as formatted numbers, #N/A where there is nothing to measure", () => {
    const cells = toCells({ kind: "table", table, headers: true }, host);
    expect(cells).toEqual([
      ["Period", "Customers", "Retention"],
      ["2026-Q1", 2, expect.objectContaining({ code: "#N/A" })],
      ["2026-Q2", 1, { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0.0%" }],
      ["2026-Q3", 0, ""],
    ]);
  });

  it("are its rows alone where no headings are wanted", () => {
    expect(toCells({ kind: "table", table, headers: false }, older)[1]).toEqual(["2026-Q2", 1, 0.5]);
  });
});

it("an interval is two cells side by side", () => {
  const outcome = {
    kind: "interval",
    interval: { low: 0.1, high: 0.3, estimate: 0.2 },
    format: "rate",
  } as const;
  expect(toCells(outcome, older)).toEqual([[0.1, 0.3]]);
});
