/** ISO 8601 weeks where calendars go wrong: long years, the turn of the year, the turn of centuries. */
import { firstIsoWeek, label, startOf } from "../../../src/metrics/period/calendar";
import { dayOf, formatDay, isoWeekday } from "../../../src/metrics/period/day";
import { parsePeriod, periodBefore, periodLabel } from "../../../src/metrics/period/period";
import { day } from "../../support/columns";

/** The 71 long years of the Gregorian cycle of 400 years, as Wikipedia's "ISO week date" lists them. */
const LONG_IN_CYCLE = [
  [4, 9, 15, 20, 26, 32, 37, 43, 48, 54, 60, 65, 71, 76, 82, 88, 93, 99],
  [105, 111, 116, 122, 128, 133, 139, 144, 150, 156, 161, 167, 172, 178, 184, 189, 195],
  [201, 207, 212, 218, 224, 229, 235, 240, 246, 252, 257, 263, 268, 274, 280, 285, 291, 296],
  [303, 308, 314, 320, 325, 331, 336, 342, 348, 353, 359, 364, 370, 376, 381, 387, 392, 398],
].flat();

const isLong = (year: number) => LONG_IN_CYCLE.includes(year % 400);
const yearsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => first + index);

it("71 of 400 years are long, so that 400 years are whole weeks", () => {
  expect(LONG_IN_CYCLE).toHaveLength(71);
  // 400 years are 146,097 days.
  expect(400 * 52 + LONG_IN_CYCLE.length).toBe(146_097 / 7);
});

it.each([
  ["1900 to 2100", 1900, 201],
  ["a whole cycle from 2000", 2000, 400],
  ["the last century that is taken", 9899, 100],
])("week 53 exists in the long years alone: %s", (_, first, count) => {
  const years = yearsFrom(first, count);
  expect(years.filter((year) => parsePeriod(`${year}-W53`) !== undefined)).toEqual(years.filter(isLong));
});

it("the weeks of 1901 to 2100 follow each other: each is seven days, from Monday to Sunday", () => {
  let next = firstIsoWeek(1901);
  for (const year of yearsFrom(1901, 200)) {
    for (let week = 1; week <= (isLong(year) ? 53 : 52); week++) {
      const name = `${year}-W${String(week).padStart(2, "0")}`;
      const period = parsePeriod(name)!;
      if (period.first !== next || period.last !== next + 6 || periodLabel(period) !== name) {
        throw new Error(`${name} runs from ${formatDay(period.first)} to ${formatDay(period.last)}`);
      }
      next = period.last + 1;
    }
  }
  expect(formatDay(next)).toBe("2101-01-03");
  expect(isoWeekday(next)).toBe(1);
});

it("the week before week 1 is 52 or 53, as long as that year is", () => {
  for (const year of yearsFrom(1928, 173)) {
    const before = periodLabel(periodBefore(parsePeriod(`${year}-W01`)!));
    expect(before).toBe(`${year - 1}-W${isLong(year - 1) ? 53 : 52}`);
  }
});

it("4 January lies in week 1 of every year, 28 December in its last", () => {
  for (const year of yearsFrom(1928, 400)) {
    expect(label("week", startOf("week", dayOf(year, 1, 4)))).toBe(`${year}-W01`);
    expect(label("week", startOf("week", dayOf(year, 12, 28)))).toBe(`${year}-W${isLong(year) ? 53 : 52}`);
  }
});

// A week belongs to the year of its Thursday: these days bear another year's number.
it.each([
  ["1935-12-30", "1936-W01"],
  ["1943-01-03", "1942-W53"],
  ["1999-01-03", "1998-W53"],
  ["2000-01-02", "1999-W52"],
  ["2001-12-31", "2002-W01"],
  ["2016-01-03", "2015-W53"],
  ["2018-12-31", "2019-W01"],
  ["2021-01-03", "2020-W53"],
  ["2024-12-30", "2025-W01"],
  ["2027-01-03", "2026-W53"],
  ["2100-01-03", "2099-W53"],
  ["2100-12-31", "2100-W52"],
])("%s lies in %s", (iso, week) => {
  expect(label("week", startOf("week", day(iso)))).toBe(week);
  const period = parsePeriod(week)!;
  expect(day(iso)).toBeGreaterThanOrEqual(period.first);
  expect(day(iso)).toBeLessThanOrEqual(period.last);
});

// Easter is a Sunday by definition; dates from the tables of the Astronomical Society of South Australia.
it.each([
  "1943-04-25",
  "1961-04-02",
  "1962-04-22",
  "2000-04-23",
  "2008-03-23",
  "2011-04-24",
  "2016-03-27",
  "2019-04-21",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2038-04-25",
])("Easter Sunday %s ends its week, and Good Friday lies in the same", (easter) => {
  expect(isoWeekday(day(easter))).toBe(7);
  expect(startOf("week", day(easter) - 2)).toBe(startOf("week", day(easter)));
  expect(startOf("week", day(easter) + 1)).toBe(day(easter) + 1);
});
