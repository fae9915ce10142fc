import type { Host } from "../../src/functions/host";
import { toCells } from "../../src/functions/result";
import type { Outcome } from "../../src/functions/outcome";
import type { FunctionProblem } from "../../src/functions/reading/problem";
import { finding } from "../../src/metrics/finding";
import { FakeExcel } from "../support/customFunctions";

beforeAll(() => new FakeExcel());

const toCell = (outcome: Outcome, excel: Host) => toCells(outcome, excel)[0]![0];

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

it("an interval is two cells, low and high", () => {
  const outcome: Outcome = {
    kind: "interval",
    interval: { low: 0.25, high: 0.5, estimate: 0.4 },
    format: "rate",
  };
  expect(toCells(outcome, older)).toEqual([[0.25, 0.5]]);
  expect(toCells(outcome, host)[0]![1]).toMatchObject({ basicValue: 0.5, numberFormat: "0.0%" });
});

describe("a table", () => {
  const table = {
    columns: [
      { name: "Period", kind: "text" },
      { name: "Orders", kind: "number" },
      { name: "Retention", kind: "rate" },
    ],
    rows: [
      ["2026-Q1", 3, null],
      ["2026-Q2", 4, 0.5],
      ["2026-Q3", 5, ""],
    ],
    use: { used: 12, leftOut: {} },
  } as const;
  const cells = (headers: boolean) => toCells({ kind: "table", table, headers }, older);

  it("has its headings above it, or not", () => {
    expect(cells(true)[0]).toEqual(["Period", "Orders", "Retention"]);
    expect(cells(false)).toHaveLength(3);
  });

  it("says #N/A where there is nothing to measure, and nothing where the data does not reach yet", () => {
    expect(cells(false)[0]![2]).toMatchObject({ code: "#N/A" });
    expect(cells(false)[2]![2]).toBe("");
  });

  it("formats its rates, and no other numbers", () => {
    const [, row] = toCells({ kind: "table", table, headers: false }, host);
    expect(row).toEqual(["2026-Q2", 4, { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0.0%" }]);
  });
});
