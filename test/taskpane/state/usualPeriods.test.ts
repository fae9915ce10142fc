import { parseIsoDate } from "../../../src/metrics/period/day";
import { filledPresets } from "../../../src/taskpane/state/presets";
import { usualPeriod, usualUnit } from "../../../src/taskpane/state/usualPeriods";

const span = (first: string, last: string) => ({ first: parseIsoDate(first)!, last: parseIsoDate(last)! });

it.each([
  ["2024-10-01", "2026-09-30", "dataQuarter", "2026-Q3"],
  ["2024-10-01", "2026-09-29", "dataQuarter", "2026-Q2"],
  // Nothing was sold on the first days of the first month.
  ["2026-01-04", "2026-06-30", "dataQuarter", "2026-Q2"],
  ["2026-02-04", "2026-06-30", "dataMonth", "2026-06"],
  ["1997-01-01", "1998-06-30", "dataQuarter", "1998-Q2"],
])("data from %s to %s begins with its %s, %s", (first, last, preset, text) => {
  expect(usualPeriod(span(first, last))).toEqual({ from: "preset", preset, text });
});

it.each([
  ["2026-03-01", "2026-03-30"],
  ["2026-03-05", "2026-04-29"],
])("data from %s to %s is too short for a period and the one before", (first, last) => {
  expect(usualPeriod(span(first, last))).toBeUndefined();
});

it.each([
  ["2026-03-01", "2026-04-15", "week"],
  ["2026-01-01", "2026-12-31", "month"],
  ["2024-10-01", "2026-09-30", "month"],
  ["2020-01-01", "2025-12-31", "quarter"],
  ["2010-01-01", "2025-12-31", "year"],
])("a table of data from %s to %s begins with a row a period of a %s", (first, last, unit) => {
  expect(usualUnit(span(first, last))).toBe(unit);
});

it("offers only periods that the data fills", () => {
  expect(filledPresets(span("2024-10-01", "2026-09-30"))).toEqual([
    "dataMonth",
    "dataQuarter",
    "dataYear",
    "data12Months",
  ]);
  expect(filledPresets(span("2026-03-05", "2026-04-29"))).toEqual(["dataMonth"]);
  expect(filledPresets(span("2026-03-05", "2026-03-29"))).toEqual([]);
});
