import { cesComparison, cesTrend } from "../../../src/metrics/survey/cesTables";
import { csatComparison, csatTrend } from "../../../src/metrics/survey/csatTables";
import { npsComparison, npsTrend } from "../../../src/metrics/survey/npsTables";
import type { Table } from "../../../src/metrics/table";
import { days, ids, numbers, refusal } from "../../support/columns";

/** The cells of a table, numbers to six decimals. */
const cells = ({ rows }: Table) =>
  rows.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell)));
const headings = ({ columns }: Table) => columns.map(({ name }) => name);

// The intervals come from scipy 1.17: binomtest(…).proportion_ci(method="wilson"), t.interval(…), and for NPS the
// formula of Rocks (2016) with norm.isf.
const dates = days("2026-03-31", "2026-01-01", "2026-01-31", "2026-03-01");

describe("over time", () => {
  it("NPS: answers, their kinds, score and interval; a period without answers has none", () => {
    const table = npsTrend({ scores: numbers(10, 9, 6, 10), dates, unit: "month" });
    expect(headings(table)).toEqual([
      "Period",
      "Answers",
      "Promoters",
      "Passives",
      "Detractors",
      "NPS",
      "Low",
      "High",
    ]);
    expect(cells(table)).toEqual([
      ["2026-01", 2, 1, 0, 1, 0, -73.335137, 73.335137],
      ["2026-02", 0, 0, 0, 0, null, null, null],
      ["2026-03", 2, 2, 0, 0, 100, -24.410989, 100],
    ]);
  });

  it("CSAT: answers, satisfied, share and interval", () => {
    const table = csatTrend({ scores: numbers(5, 4, 3, 5), dates, unit: "month" });
    expect(headings(table)).toEqual(["Period", "Answers", "Satisfied", "CSAT", "Low", "High"]);
    expect(cells(table)).toEqual([
      ["2026-01", 2, 1, 0.5, 0.094531, 0.905469],
      ["2026-02", 0, 0, null, null, null],
      ["2026-03", 2, 2, 1, 0.34238, 1],
    ]);
    expect(table.columns.slice(3).every(({ kind }) => kind === "rate")).toBe(true);
  });

  it("CES: answers, mean and interval", () => {
    const table = cesTrend({ scores: numbers(7, 6, 5, 7), dates, unit: "month" });
    expect(headings(table)).toEqual(["Period", "Answers", "CES", "Low", "High"]);
    expect(cells(table)).toEqual([
      ["2026-01", 2, 5.5, 1, 7],
      ["2026-02", 0, null, null, null],
      ["2026-03", 2, 7, 7, 7],
    ]);
  });

  it("begins with the first answer that has a score and a date", () => {
    const { rows, use } = npsTrend({
      scores: numbers(null, 10, 9),
      dates: days("2020-01-01", null, "2026-01-01"),
      unit: "year",
    });
    expect(rows.map(([period]) => period)).toEqual(["2026"]);
    expect(use).toEqual({ used: 1, leftOut: { noScore: 1, blankDate: 1 } });
  });

  it("refuses centuries of days", () => {
    const question = { scores: numbers(1, 1), dates: days("1930-01-01", "9999-12-31"), unit: "day" } as const;
    expect(refusal(() => npsTrend(question))).toMatchObject({ code: "tableTooLarge", columns: 8 });
    expect(refusal(() => csatTrend(question))).toMatchObject({ code: "tableTooLarge", columns: 6 });
    expect(refusal(() => cesTrend(question))).toMatchObject({ code: "tableTooLarge", columns: 5 });
  });
});

describe("by group", () => {
  const groups = ids("Web", "Store", "Web", null);

  it("NPS: groups in order of first appearance, those without one as (blank), then all", () => {
    const table = npsComparison({ scores: numbers(10, 9, 6, 10), groups });
    expect(headings(table)[0]).toBe("Group");
    expect(cells(table)).toEqual([
      ["Web", 2, 1, 0, 1, 0, -73.335137, 73.335137],
      ["Store", 1, 1, 0, 0, 100, -48.498649, 98.498649],
      ["(blank)", 1, 1, 0, 0, 100, -48.498649, 98.498649],
      ["All", 4, 3, 0, 1, 50, -33.58851, 90.731367],
    ]);
  });

  it("CSAT, also on another scale", () => {
    expect(cells(csatComparison({ scores: numbers(5, 4, 3, 5), groups: ids("W", "S", "W", "W") }))).toEqual([
      ["W", 3, 2, 0.666667, 0.20766, 0.938508],
      ["S", 1, 1, 1, 0.206549, 1],
      ["All", 4, 3, 0.75, 0.300642, 0.954413],
    ]);
    const ofTen = csatComparison({ scores: numbers(5, 9, 10, 8), groups, scale: 10, satisfiedFrom: 8 });
    expect(ofTen.rows.map((row) => row[2])).toEqual([1, 1, 1, 3]);
  });

  it("CES: one answer has a mean but no interval", () => {
    const table = cesComparison({ scores: numbers(7, 6, 5, 7), groups: ids("W", "S", "W", "W") });
    expect(cells(table)).toEqual([
      ["W", 3, 6.333333, 3.464898, 7],
      ["S", 1, 6, null, null],
      ["All", 4, 6.25, 4.72652, 7],
    ]);
  });

  it("leaves out a group without answers", () => {
    const { rows } = npsComparison({ scores: numbers(10, null, 9, 8), groups });
    expect(rows.map(([group]) => group)).toEqual(["Web", "(blank)", "All"]);
  });

  it("refuses a column with thousands of different values", () => {
    const labels = Array.from({ length: 10_000 }, (_, index) => String(index));
    const many = {
      scores: new Float64Array(10_000).fill(5),
      groups: { codes: Int32Array.from(labels.keys()), labels },
    };
    expect(refusal(() => cesComparison(many))).toEqual({ code: "tooManyGroups", groups: 10_000 });
  });
});

describe.each([
  ["npsTrend", (scores: Float64Array) => npsTrend({ scores, dates: days("2026-01-01"), unit: "day" }), 11],
  ["npsComparison", (scores: Float64Array) => npsComparison({ scores, groups: ids("W") }), 8.5],
  ["csatTrend", (scores: Float64Array) => csatTrend({ scores, dates: days("2026-01-01"), unit: "day" }), 6],
  ["csatComparison", (scores: Float64Array) => csatComparison({ scores, groups: ids("W") }), 0],
  ["cesTrend", (scores: Float64Array) => cesTrend({ scores, dates: days("2026-01-01"), unit: "day" }), 8],
  ["cesComparison", (scores: Float64Array) => cesComparison({ scores, groups: ids("W") }), 0],
])("%s", (_, table, wrong) => {
  it("has nothing to measure without answers", () => {
    expect(refusal(() => table(numbers(null)))).toEqual({ code: "nothingToMeasure", missing: "answers" });
  });

  it("refuses an answer that the scale does not have", () => {
    expect(refusal(() => table(numbers(wrong)))).toMatchObject({ code: "scoreOutsideScale", index: 0 });
  });
});

it("a threshold outside the scale is refused before anything is counted", () => {
  const question = { scores: numbers(null), groups: ids("W"), satisfiedFrom: 6 };
  expect(refusal(() => csatComparison(question))).toMatchObject({ argument: "satisfiedFrom" });
  expect(refusal(() => cesComparison({ scores: numbers(1), groups: ids("W"), scale: 1 }))).toMatchObject({
    argument: "scale",
  });
});
