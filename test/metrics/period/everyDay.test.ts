/** Every day that the functions take, walked one by one on a calendar that knows no serial numbers. */
import { label, startOf, UNITS } from "../../../src/metrics/period/calendar";
import {
  calendarDate,
  dayOf,
  FIRST_DAY,
  formatDay,
  isoWeekday,
  LAST_DAY,
  parseIsoDate,
} from "../../../src/metrics/period/day";
import { civil, dayAfter, iso, nameOf, weekday } from "../reference/civil";

jest.setTimeout(60_000);

/** Calls `visit` for each serial number and the day that it is, until one is wrong; returns that. */
function firstWrong(
  from: { readonly serial: number; readonly text: string },
  last: number,
  isRight: (serial: number, day: ReturnType<typeof civil>) => boolean,
): string | undefined {
  let day = civil(from.text);
  for (let serial = from.serial; serial <= last; serial++, day = dayAfter(day)) {
    if (!isRight(serial, day)) return `${serial}: ${iso(day)}`;
  }
  return undefined;
}

/** The first serial number of the contract, and the one after Excel's 29 February 1900. */
const FIRST = { serial: FIRST_DAY, text: "1927-05-18" };
const MARCH_1900 = { serial: 61, text: "1900-03-01" };
const END_OF_2199 = 109_574;

it("from 1900 to 2199: text, weekday and calendar date of every day, there and back", () => {
  expect(
    firstWrong(MARCH_1900, END_OF_2199, (serial, day) => {
      const text = iso(day);
      const found = calendarDate(serial);
      return (
        formatDay(serial) === text &&
        parseIsoDate(text) === serial &&
        isoWeekday(serial) === weekday(day) &&
        found.year === day.year &&
        found.month === day.month &&
        found.date === day.date
      );
    }),
  ).toBeUndefined();
  expect(formatDay(END_OF_2199)).toBe("2199-12-31");
});

it("over the whole range that is taken, to 9999-12-31: every serial number is the next day", () => {
  expect(
    firstWrong(FIRST, LAST_DAY, (serial, { year, month, date }) => dayOf(year, month, date) === serial),
  ).toBeUndefined();
});

it("text there and back over the whole range, at the turn of every year and around every leap day", () => {
  const isTurn = /-(12-31|01-01|02-28|02-29|03-01)$/;
  expect(
    firstWrong(FIRST, LAST_DAY, (serial, day) => {
      if (day.date > 1 && day.date < 28) return true;
      const text = iso(day);
      return !isTurn.test(text) || (formatDay(serial) === text && parseIsoDate(text) === serial);
    }),
  ).toBeUndefined();
});

describe.each(UNITS)("the %s", (unit) => {
  it("of every day from 1927 to 2126 has the name that the calendar gives it", () => {
    expect(
      firstWrong(
        FIRST,
        FIRST_DAY + 73_000,
        (serial, day) => label(unit, startOf(unit, serial)) === nameOf(unit, iso(day)),
      ),
    ).toBeUndefined();
  });
});
