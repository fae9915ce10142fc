/**
 * The traps of Excel's date systems: the 29 February 1900 that never was, the 1904 system, midnight and zones, and the
 * edges of what is taken for a date.
 */
import {
  calendarDate,
  dayOf,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
  parseIsoDate,
} from "../../../src/metrics/period/day";
import { parsePeriod } from "../../../src/metrics/period/period";

describe("the 1900 system", () => {
  // Microsoft, "Excel incorrectly assumes that the year 1900 is a leap year": serial 60 is a day that was not.
  it("agrees with Excel from 1 March 1900 on, and is one behind before", () => {
    expect(dayOf(1900, 3, 1)).toBe(61);
    expect(dayOf(1900, 2, 28)).toBe(60); // in Excel 59
    expect(dayOf(1900, 1, 1)).toBe(2); // in Excel 1
  });

  it("has no 29 February 1900 to read, and none to show", () => {
    expect(parseIsoDate("1900-02-29")).toBeUndefined();
    expect([59, 60, 61].map(formatDay)).toEqual(["1900-02-27", "1900-02-28", "1900-03-01"]);
  });

  it("takes only days for dates that both systems and all spreadsheets number alike", () => {
    expect(FIRST_DAY).toBeGreaterThan(61);
    expect(calendarDate(FIRST_DAY)).toEqual({ year: 1927, month: 5, date: 18 });
    expect(calendarDate(LAST_DAY)).toEqual({ year: 9999, month: 12, date: 31 });
  });
});

describe("the 1904 system", () => {
  // Microsoft, "Differences between the 1900 and the 1904 date system in Excel": 1,462 days between the two.
  const BETWEEN = 1462;

  it("begins on the day that the 1900 system numbers 1462", () => {
    expect(dayOf(1904, 1, 1)).toBe(BETWEEN);
  });

  it.each([
    // The article's example: 5 July 1998 is 35981 in the one and 34519 in the other.
    ["1998-07-05", 35_981, 34_519, "1994-07-04"],
    ["2011-01-01", 40_544, 39_082, "2006-12-31"],
  ])(
    "numbers %s not %i but %i, which would be read as %s: four years and a day too early",
    (text, in1900, in1904, read) => {
      expect(parseIsoDate(text)).toBe(in1900);
      expect(in1900 - in1904).toBe(BETWEEN);
      expect(formatDay(in1904)).toBe(read);
    },
  );
});

describe("a time of day", () => {
  const DAY = dayOf(2026, 3, 29);

  it.each([
    "2026-03-29T00:00",
    "2026-03-29T02:30:00", // the hour that Europe's clocks leave out
    "2026-03-29T23:59:59.999999",
    "2026-03-29T24:00",
    "2026-03-29T23:59:60Z", // a leap second
    "2026-03-29T00:00:00+14:00", // still the 28th in Greenwich
    "2026-03-29T23:00:00-12:00", // already the 30th there
    "2026-03-29T12:00+02",
    "2026-03-29T12:00+0200",
    "2026-03-29T12:00:00,5Z",
  ])("does not move the day: %s", (text) => {
    expect(parseIsoDate(text)).toBe(DAY);
  });

  it.each([
    "2026-03-29 12:00",
    "2026-03-29T",
    "2026-03-29T12",
    "2026-03-29T1200",
    "2026-03-29T12:00:00 Z",
    "2026-03-29T12:00:00+",
    "2026-03-29Z",
    " 2026-03-29",
    "2026-03-29\n",
    "+2026-03-29",
    "-2026-03-29",
    "2026-W13-7",
    "2026-088",
  ])("in another form is no date: %j", (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });
});

it.each([
  ["1900-01-01", true],
  ["1899-12-31", false],
  ["9999-12-31", true],
  ["10000-01-01", false],
  ["0100-01-01", false],
  // Two digits of a year are no century: Date would read 99 as 1999.
  ["0099-01-01", false],
  ["0000-02-29", false],
])("the day %s is read: %s", (text, isRead) => {
  expect(parseIsoDate(text) !== undefined).toBe(isRead);
});

it.each([
  ["1900", 1900],
  ["9999", 9999],
  ["1899", undefined],
  ["0999", undefined],
  ["10000", undefined],
  ["99", undefined],
])("the year %s is read as %s", (text, year) => {
  const period = parsePeriod(text);
  expect(period && calendarDate(period.first).year).toBe(year);
});

it("a day of the month exists or not, in every month of a leap year and of the year after", () => {
  const lengths = {
    2024: [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
    2025: [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
  };
  for (const [year, months] of Object.entries(lengths)) {
    const longest = months.map((_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, "0")}`;
      const dates = Array.from({ length: 40 }, (_, date) => `${month}-${String(date).padStart(2, "0")}`);
      const read = dates.filter((text) => parseIsoDate(text) !== undefined);
      expect(dates.filter((text) => parsePeriod(text) !== undefined)).toEqual(read);
      expect(read[0]).toBe(`${month}-01`);
      return read.length;
    });
    expect(longest).toEqual(months);
  }
});
