import {
  calendarDate,
  dayOf,
  FIRST_DAY,
  formatDay,
  isoWeekday,
  LAST_DAY,
  parseIsoDate,
} from "../../../src/metrics/period/day";

/** Serial numbers as Microsoft's documentation of DATE, DATEVALUE and the 1900 date system gives them. */
const SERIALS = [
  [61, 1900, 3, 1],
  [10000, 1927, 5, 18],
  [25569, 1970, 1, 1],
  [36526, 2000, 1, 1],
  [39448, 2008, 1, 1],
  [40777, 2011, 8, 22],
  [43831, 2020, 1, 1],
  [2958465, 9999, 12, 31],
] as const;

it.each(SERIALS)("day %i is %i-%i-%i, as in Excel", (serial, year, month, date) => {
  expect(dayOf(year, month, date)).toBe(serial);
  expect(calendarDate(serial)).toEqual({ year, month, date });
});

it("takes the serial dates of the contract: 1927-05-18 … 9999-12-31", () => {
  expect([formatDay(FIRST_DAY), formatDay(LAST_DAY)]).toEqual(["1927-05-18", "9999-12-31"]);
});

it("months run over into the next year and the one before", () => {
  expect(formatDay(dayOf(2026, 13, 1))).toBe("2027-01-01");
  expect(formatDay(dayOf(2026, 0, 1))).toBe("2025-12-01");
  expect(formatDay(dayOf(2026, -11, 1))).toBe("2025-01-01");
});

it.each([
  [1900, false], // the Gregorian rule; Excel's own 29 February 1900 is day 60, which is no date here
  [2000, true],
  [2023, false],
  [2024, true],
  [2100, false],
])("29 February %i exists: %s", (year, exists) => {
  expect(parseIsoDate(`${year}-02-29`) !== undefined).toBe(exists);
});

it("counts every day from 1900-03-01 to 2100-12-31 once, without a gap where clocks change", () => {
  let date = 61;
  const wrong: string[] = [];
  for (let year = 1900; year <= 2100; year++) {
    for (let month = year === 1900 ? 3 : 1; month <= 12; month++) {
      for (let inMonth = 1; inMonth <= daysIn(year, month); inMonth++, date++) {
        if (dayOf(year, month, inMonth) !== date) wrong.push(`${year}-${month}-${inMonth}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(formatDay(date - 1)).toBe("2100-12-31");
});

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

describe("isoWeekday", () => {
  // Weekdays of well-known days: 1969-07-20 moon landing, 1970-01-01 Unix epoch, 2000-01-01, 2026-11-22.
  it.each([
    ["1969-07-20", 7],
    ["1970-01-01", 4],
    ["2000-01-01", 6],
    ["2026-11-22", 7],
    ["2026-11-23", 1],
  ])("%s is weekday %i", (iso, weekday) => {
    expect(isoWeekday(parseIsoDate(iso)!)).toBe(weekday);
  });

  it("goes on before the first day of 1900", () => {
    expect([2, 1, 0, -5, -6].map(isoWeekday)).toEqual([1, 7, 6, 1, 7]);
  });
});

describe("parseIsoDate", () => {
  it.each([
    "2026-04-01",
    "2026-04-01T09:30",
    "2026-04-01T09:30:00",
    "2026-04-01T09:30:00Z",
    "2026-04-01T23:59:59.999Z",
    "2026-04-01T00:00:00+14:00",
    "2026-04-01T23:59:59-1100",
    "2026-04-01t09:30:00z",
  ])("reads %s as 1 April 2026, whatever the offset says", (text) => {
    expect(parseIsoDate(text)).toBe(46113); // Excel: =DATE(2026,4,1)
  });

  it.each([
    "",
    "2026",
    "2026-04",
    "2026-4-1",
    "26-04-01",
    "20260401",
    "01-04-2026",
    "2026/04/01",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "2026-01-32",
    "1899-12-31",
    "0000-01-01",
    "2026-04-01T",
    "2026-04-01T9:30",
    "2026-04-01 or so",
    "x2026-04-01",
    "٢٠٢٦-٠٤-٠١",
  ])("refuses %j", (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });
});
