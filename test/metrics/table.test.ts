import { figure, ratio, requireGroupCount, requireTableSize } from "../../src/metrics/table";
import { day, refusal } from "../support/columns";

describe("ratio", () => {
  it("of anything to nothing is nothing to measure", () => {
    expect(ratio(0, 0)).toBeNull();
    expect(ratio(5, 0)).toBeNull();
  });

  it("of none to something is 0, never −0", () => {
    expect(Object.is(ratio(0, -5), 0)).toBe(true);
  });

  it("beyond the largest number is refused", () => {
    expect(refusal(() => ratio(1e308, 1e-10))).toEqual({ code: "tooLarge" });
  });
});

it("a figure is a number that a cell can show", () => {
  expect(Object.is(figure(-0), 0)).toBe(true);
  for (const value of [NaN, Infinity, -Infinity]) {
    expect(refusal(() => figure(value))).toEqual({ code: "tooLarge" });
  }
});

const [first, last] = [day("2026-01-01"), day("9999-12-31")];

it("a table may have 10,000 rows and 50,000 cells, no more", () => {
  expect(() => requireTableSize(10_000, 5, first, last)).not.toThrow();
  const problem = { code: "tableTooLarge", first, last };
  expect(refusal(() => requireTableSize(10_001, 1, first, last))).toEqual({
    ...problem,
    rows: 10_001,
    columns: 1,
  });
  expect(refusal(() => requireTableSize(5_001, 10, first, last))).toMatchObject(problem);
});

it("a comparison counts its last row, All, too", () => {
  expect(() => requireGroupCount(9_999, 5)).not.toThrow();
  expect(refusal(() => requireGroupCount(10_000, 5))).toEqual({ code: "tooManyGroups", groups: 10_000 });
  expect(refusal(() => requireGroupCount(6_250, 8))).toEqual({ code: "tooManyGroups", groups: 6_250 });
});
