/** The reference calendar itself, before anything is held against it. */
import { civil, dayAfter, dayBefore, isLeap, isLong, iso, isoWeek, namesBetween, weekday } from "./civil";

it.each([
  // Weekdays of days that everybody can look up: Christmas 1900, the moon landing, the first day of the epoch.
  ["1900-01-01", 1],
  ["1900-12-25", 2],
  ["1945-05-08", 2],
  ["1969-07-20", 7],
  ["1970-01-01", 4],
  ["2000-02-29", 2],
  ["2026-11-22", 7],
])("%s is weekday %i", (text, number) => {
  expect(weekday(civil(text))).toBe(number);
});

it.each([
  ["1900-02-28", "1900-03-01"],
  ["1999-12-31", "2000-01-01"],
  ["2000-02-28", "2000-02-29"],
  ["2024-02-29", "2024-03-01"],
  ["2026-04-30", "2026-05-01"],
])("after %s comes %s, and before that the former", (text, next) => {
  expect(iso(dayAfter(civil(text)))).toBe(next);
  expect(iso(dayBefore(civil(next)))).toBe(text);
});

it("the Gregorian cycle of 400 years has 97 leap years and 71 long ones (ISO 8601)", () => {
  const cycle = Array.from({ length: 400 }, (_, index) => 2000 + index);
  expect(cycle.filter(isLeap)).toHaveLength(97);
  expect(cycle.filter(isLong)).toHaveLength(71);
});

it.each([
  // ISO 8601-1:2019, 3.1.1.23 and the examples that Wikipedia's "ISO week date" lists.
  ["1977-01-01", "1976-W53"],
  ["1977-01-02", "1976-W53"],
  ["1978-01-02", "1978-W01"],
  ["1979-12-31", "1980-W01"],
  ["1980-12-28", "1980-W52"],
  ["1981-12-31", "1981-W53"],
  ["1982-01-03", "1981-W53"],
])("%s lies in %s", (text, week) => {
  expect(isoWeek(civil(text))).toBe(week);
});

it("names follow each other without a gap", () => {
  expect(namesBetween("month", { from: "2025-12-31", to: "2026-02-01" })).toEqual([
    "2025-12",
    "2026-01",
    "2026-02",
  ]);
  expect(namesBetween("day", { from: "2024-02-28", to: "2024-03-01" })).toEqual([
    "2024-02-28",
    "2024-02-29",
    "2024-03-01",
  ]);
  expect(namesBetween("year", { from: "2026-05-05", to: "2026-05-05" })).toEqual(["2026"]);
});
