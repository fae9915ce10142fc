import { formatDay } from "../../../src/metrics/period/day";
import {
  calendarPeriod,
  parsePeriod,
  periodBefore,
  periodLabel,
  spanPeriod,
  yearPeriod,
  type Period,
} from "../../../src/metrics/period/period";
import { day } from "../../support/columns";

const ends = (period: Period) => [formatDay(period.first), formatDay(period.last)];

/** The years from 2000 to 2099 with 53 ISO weeks, as Wikipedia's "ISO week date" lists them. */
const LONG_YEARS = [
  2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076, 2082, 2088, 2093, 2099,
];

describe("parsePeriod", () => {
  it("knows week 53 only in the years that have one", () => {
    const years = Array.from({ length: 100 }, (_, index) => 2000 + index);
    expect(years.filter((year) => parsePeriod(`${year}-W53`))).toEqual(LONG_YEARS);
  });

  it("reads a span of one day as a span, not as the day", () => {
    expect(parsePeriod("2026-04-01..2026-04-01")).toEqual(spanPeriod(day("2026-04-01"), day("2026-04-01")));
  });

  it.each([
    ["2026", "year", "2026-01-01", "2026-12-31"],
    ["2026-H1", "half", "2026-01-01", "2026-06-30"],
    ["2026-H2", "half", "2026-07-01", "2026-12-31"],
    ["2026-Q1", "quarter", "2026-01-01", "2026-03-31"],
    ["2026-Q2", "quarter", "2026-04-01", "2026-06-30"],
    ["2026-Q4", "quarter", "2026-10-01", "2026-12-31"],
    ["2026-04", "month", "2026-04-01", "2026-04-30"],
    ["2026-12", "month", "2026-12-01", "2026-12-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2100-02", "month", "2100-02-01", "2100-02-28"],
    ["2026-W01", "week", "2025-12-29", "2026-01-04"],
    ["2026-W14", "week", "2026-03-30", "2026-04-05"],
    ["2026-W53", "week", "2026-12-28", "2027-01-03"],
    ["2026-04-01", "day", "2026-04-01", "2026-04-01"],
    ["2024-02-29", "day", "2024-02-29", "2024-02-29"],
    ["2026-04-01..2026-06-30", "span", "2026-04-01", "2026-06-30"],
    ["9999", "year", "9999-01-01", "9999-12-31"],
  ])("reads %s as a %s, %s to %s", (text, kind, first, last) => {
    const period = parsePeriod(text)!;
    expect([period.kind, ...ends(period)]).toEqual([kind, first, last]);
    expect(periodLabel(period)).toBe(text);
  });

  it.each(["2026-q2", "  2026-Q2 ", "\u00a02026-Q2\u2003", "\t2026-q2\n"])("reads %j as 2026-Q2", (text) => {
    expect(parsePeriod(text)).toEqual(parsePeriod("2026-Q2"));
  });

  it.each([
    "",
    " ",
    "26",
    "02026",
    "2026-",
    "2026Q2",
    "2026 Q2",
    "Q2-2026",
    "2026-Q0",
    "2026-Q5",
    "2026-Q02",
    "2026-H0",
    "2026-H3",
    "2026-00",
    "2026-13",
    "2026-4",
    "2026-W00",
    "2026-W1",
    "2026-W54",
    "2027-W53",
    "2026-02-29",
    "2026-04-31",
    "2026-4-1",
    "2026-04-01T00:00:00Z",
    "2026-04-01 .. 2026-06-30",
    "2026-04-01...2026-06-30",
    "2026-04-01..",
    "..2026-04-01",
    "2026-04-01..2026-03-31",
    "2026-04-01..2026-05-01..2026-06-01",
    "2026-04..2026-06",
    "2026..2027",
    "2026-04-01-2026-06-30",
    "last month",
    "April 2026",
    "４月",
  ])("refuses %j", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe("the period before", () => {
  it.each([
    ["2026", "2025-01-01", "2025-12-31"],
    ["2026-H1", "2025-07-01", "2025-12-31"],
    ["2026-H2", "2026-01-01", "2026-06-30"],
    ["2026-Q1", "2025-10-01", "2025-12-31"],
    ["2026-Q2", "2026-01-01", "2026-03-31"],
    ["2026-01", "2025-12-01", "2025-12-31"],
    ["2024-03", "2024-02-01", "2024-02-29"],
    ["2025-03", "2025-02-01", "2025-02-28"],
    ["2026-W01", "2025-12-22", "2025-12-28"],
    ["2027-W01", "2026-12-28", "2027-01-03"],
    ["2026-01-01", "2025-12-31", "2025-12-31"],
    ["2024-03-01", "2024-02-29", "2024-02-29"],
  ])("%s, a calendar period, is the one of its kind before it: %s to %s", (text, first, last) => {
    const period = parsePeriod(text)!;
    expect(ends(periodBefore(period))).toEqual([first, last]);
    expect(periodBefore(period).kind).toBe(period.kind);
  });

  it.each([
    // As many days, ending the day before.
    ["2026-04-02..2026-06-30", "2026-01-02", "2026-04-01"],
    ["2026-04-01..2026-06-29", "2026-01-01", "2026-03-31"],
    ["2026-04-10..2026-04-10", "2026-04-09", "2026-04-09"],
    ["2026-01-01..2026-01-07", "2025-12-25", "2025-12-31"],
    ["2024-02-01..2024-02-28", "2024-01-04", "2024-01-31"],
    // Exactly whole months: as many months.
    ["2026-04-01..2026-06-30", "2026-01-01", "2026-03-31"],
    ["2026-03-01..2026-03-31", "2026-02-01", "2026-02-28"],
    ["2024-02-01..2024-02-29", "2024-01-01", "2024-01-31"],
    ["2024-03-01..2024-04-30", "2024-01-01", "2024-02-29"],
    ["2025-12-01..2026-01-31", "2025-10-01", "2025-11-30"],
    ["2025-01-01..2026-12-31", "2023-01-01", "2024-12-31"],
  ])("%s, a span, runs from %s to %s", (text, first, last) => {
    const before = periodBefore(parsePeriod(text)!);
    expect(ends(before)).toEqual([first, last]);
    expect(before.kind).toBe("span");
  });

  it("ends the day before the period begins, whatever the kind", () => {
    for (const text of [
      "2026",
      "2026-H2",
      "2026-Q3",
      "2026-05",
      "2026-W20",
      "2026-05-05",
      "2026-05-05..2026-05-09",
    ]) {
      const period = parsePeriod(text)!;
      expect(periodBefore(period).last).toBe(period.first - 1);
    }
  });
});

it("yearPeriod, calendarPeriod and spanPeriod make what the texts say", () => {
  expect(yearPeriod(2026)).toEqual(parsePeriod("2026"));
  expect(calendarPeriod("week", day("2026-03-30"))).toEqual(parsePeriod("2026-W14"));
  expect(spanPeriod(day("2026-04-01"), day("2026-06-30"))).toEqual(parsePeriod("2026-04-01..2026-06-30"));
});
