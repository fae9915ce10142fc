/** The latest periods of a table over time, calculated by the playground's grid engine from a table that stands in cells. */
import { latestPeriods } from "../../src/report/tableRows";
import { calculatedInGrid } from "../formulas/native/support/calculatedInGrid";

/** Stands for #N/A: cells of the grid hold values only. */
const UNKNOWN = "unknown";
const periods = Array.from({ length: 20 }, (_, index) => [
  `${2020 + index}`,
  index,
  index === 0 || index === 2 ? UNKNOWN : 0.25,
]);
const first = (count: number) => latestPeriods(`IF(A1:C${count}="${UNKNOWN}",NA(),A1:C${count})`);

describe("the latest periods of a table", () => {
  const formulas = [first(3), first(13), first(20), latestPeriods("1/0")];
  const [three, thirteen, twenty, error] = calculatedInGrid("Trend", periods, formulas);

  it("have no figure to compare with in the first of all: it stays blank", () => {
    expect(three).toEqual([
      ["2020", 0, ""],
      ["2021", 1, 0.25],
      ["2022", 2, "#N/A"],
    ]);
    expect(thirteen).toHaveLength(13);
    expect(thirteen?.[0]).toEqual(["2020", 0, ""]);
  });

  it("have it in all thirteen where there are more", () => {
    expect(twenty).toEqual(periods.slice(7));
  });

  it("are the table's own error where it is one", () => {
    expect(error).toEqual([["#DIV/0!"]]);
  });
});
