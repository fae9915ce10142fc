import { firstIsoWeek, label, shift, startOf, UNITS, type Unit } from "../../../src/metrics/period/calendar";
import { formatDay } from "../../../src/metrics/period/day";
import { day } from "../../support/columns";

describe("ISO weeks", () => {
  // ISO 8601: week 1 is the week with the year's first Thursday; these Mondays from timeanddate.com's week calendar.
  it.each([
    [2015, "2014-12-29"],
    [2020, "2019-12-30"],
    [2021, "2021-01-04"],
    [2024, "2024-01-01"],
    [2026, "2025-12-29"],
    [2027, "2027-01-04"],
  ])("the first week of %i begins on %s", (year, monday) => {
    expect(formatDay(firstIsoWeek(year))).toBe(monday);
  });

  // The examples of ISO 8601 that Wikipedia's "ISO week date" lists.
  it.each([
    ["2005-01-01", "2004-W53"],
    ["2005-01-02", "2004-W53"],
    ["2005-12-31", "2005-W52"],
    ["2006-01-01", "2005-W52"],
    ["2006-01-02", "2006-W01"],
    ["2007-12-30", "2007-W52"],
    ["2007-12-31", "2008-W01"],
    ["2008-12-28", "2008-W52"],
    ["2008-12-29", "2009-W01"],
    ["2009-12-31", "2009-W53"],
    ["2010-01-03", "2009-W53"],
    ["2010-01-04", "2010-W01"],
  ])("%s lies in %s", (iso, week) => {
    expect(label("week", startOf("week", day(iso)))).toBe(week);
  });
});

describe("startOf and label", () => {
  it.each<[Unit, string, string, string]>([
    ["day", "2024-02-29", "2024-02-29", "2024-02-29"],
    ["week", "2026-04-05", "2026-03-30", "2026-W14"],
    ["month", "2024-02-29", "2024-02-01", "2024-02"],
    ["quarter", "2026-01-01", "2026-01-01", "2026-Q1"],
    ["quarter", "2026-06-30", "2026-04-01", "2026-Q2"],
    ["quarter", "2026-09-30", "2026-07-01", "2026-Q3"],
    ["quarter", "2026-12-31", "2026-10-01", "2026-Q4"],
    ["half", "2026-06-30", "2026-01-01", "2026-H1"],
    ["half", "2026-07-01", "2026-07-01", "2026-H2"],
    ["year", "2026-12-31", "2026-01-01", "2026"],
  ])("the %s of %s begins on %s and is called %s", (unit, inside, start, name) => {
    expect(formatDay(startOf(unit, day(inside)))).toBe(start);
    expect(label(unit, day(start))).toBe(name);
  });

  it.each(UNITS)("every day of ten years lies in exactly one %s, of which shift finds the next", (unit) => {
    let start = startOf(unit, day("2019-01-01"));
    const wrong: string[] = [];
    for (let date = day("2019-01-01"); date <= day("2028-12-31"); date++) {
      if (date === shift(unit, start, 1)) start = date;
      if (startOf(unit, date) !== start) wrong.push(formatDay(date));
    }
    expect(wrong).toEqual([]);
  });
});

describe("shift", () => {
  it.each<[Unit, string, number, string]>([
    ["day", "2024-02-28", 1, "2024-02-29"],
    ["day", "2026-01-01", -1, "2025-12-31"],
    ["week", "2026-12-28", 1, "2027-01-04"],
    ["month", "2026-01-01", -1, "2025-12-01"],
    ["month", "2026-01-01", 14, "2027-03-01"],
    ["quarter", "2026-01-01", -1, "2025-10-01"],
    ["half", "2026-01-01", -3, "2024-07-01"],
    ["year", "2026-01-01", -1, "2025-01-01"],
    ["year", "2026-01-01", 0, "2026-01-01"],
  ])("a %s from %s shifted by %i begins on %s", (unit, from, count, to) => {
    expect(formatDay(shift(unit, day(from), count))).toBe(to);
  });
});
