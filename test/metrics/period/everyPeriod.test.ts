/** What must hold of all periods of the calendar, and of any span. */
import fc from "fast-check";
import { label, shift, startOf, UNITS } from "../../../src/metrics/period/calendar";
import { dayOf, FIRST_DAY, formatDay, LAST_DAY } from "../../../src/metrics/period/day";
import {
  calendarPeriod,
  parsePeriod,
  periodBefore,
  periodLabel,
  spanPeriod,
} from "../../../src/metrics/period/period";
import { calendarPeriodBefore, civil, daysIn, periodAround } from "../reference/civil";
import { day } from "../../support/columns";

const RUNS = { numRuns: 300, seed: 20_261_124 };
const someDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY - 400 });
/** Years around which calendars were made to fail, too. */
const nearDay = fc.integer({ min: day("1990-01-01"), max: day("2110-12-31") });

describe.each(UNITS)("every %s", (unit) => {
  it("begins with its start, holds its days and ends the day before the next", () => {
    fc.assert(
      fc.property(someDay, (inside) => {
        const start = startOf(unit, inside);
        const period = calendarPeriod(unit, start);
        expect(start).toBeLessThanOrEqual(inside);
        expect(period.last).toBeGreaterThanOrEqual(inside);
        expect(startOf(unit, period.last)).toBe(start);
        expect(startOf(unit, period.last + 1)).toBe(period.last + 1);
        expect(startOf(unit, start - 1)).toBe(shift(unit, start, -1));
      }),
      RUNS,
    );
  });

  it("is read back from its label, also in small letters", () => {
    fc.assert(
      fc.property(someDay, (inside) => {
        const period = calendarPeriod(unit, startOf(unit, inside));
        expect(parsePeriod(periodLabel(period))).toEqual(period);
        expect(parsePeriod(` ${periodLabel(period).toLowerCase()} `)).toEqual(period);
      }),
      RUNS,
    );
  });

  it("is the one, and the one before it is the one, that walking from day to day finds", () => {
    const walked = (inside: number) => {
      const period = periodAround(unit, formatDay(inside));
      const before = calendarPeriodBefore(unit, period);
      return [period, before].map(({ from, to }) => ({ kind: unit, first: day(from), last: day(to) }));
    };
    fc.assert(
      fc.property(nearDay, (inside) => {
        const period = calendarPeriod(unit, startOf(unit, inside));
        expect([period, periodBefore(period)]).toEqual(walked(inside));
      }),
      { ...RUNS, numRuns: 25 },
    );
  });

  it("shifts there and back, and by steps as by one leap", () => {
    const count = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(nearDay, count, count, (inside, a, b) => {
        const start = startOf(unit, inside);
        expect(shift(unit, shift(unit, start, a), -a)).toBe(start);
        expect(shift(unit, shift(unit, start, a), b)).toBe(shift(unit, start, a + b));
      }),
      RUNS,
    );
  });

  it("has a label of its own, in the order of time where they are as long as each other", () => {
    const labels: string[] = [];
    let start = startOf(unit, day("2019-12-30"));
    for (let index = 0; index < 250; index++, start = shift(unit, start, 1)) labels.push(label(unit, start));
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.toSorted()).toEqual(labels);
  });
});

describe("a span", () => {
  const spans = fc
    .tuple(nearDay, fc.integer({ min: 0, max: 800 }))
    .map(([first, days]) => spanPeriod(first, first + days));
  const months = fc
    .record({
      year: fc.integer({ min: 1995, max: 2105 }),
      month: fc.integer({ min: 1, max: 12 }),
      count: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ year, month, count }) => ({
      count,
      span: spanPeriod(dayOf(year, month, 1), dayOf(year, month + count, 1) - 1),
    }));

  const isWholeMonths = ({ first, last }: { first: number; last: number }) => {
    const [from, to] = [civil(formatDay(first)), civil(formatDay(last))];
    return from.date === 1 && to.date === daysIn(to);
  };

  it("is read back from its label", () => {
    fc.assert(
      fc.property(spans, (span) => {
        expect(parsePeriod(periodLabel(span))).toEqual(span);
      }),
      RUNS,
    );
  });

  it("of days has as many days before it, ending the day before", () => {
    fc.assert(
      fc.property(spans, (span) => {
        fc.pre(!isWholeMonths(span));
        const before = periodBefore(span);
        expect(before).toEqual({ kind: "span", first: 2 * span.first - span.last - 1, last: span.first - 1 });
      }),
      RUNS,
    );
  });

  it("of whole months has as many whole months before it, though their days are more or fewer", () => {
    fc.assert(
      fc.property(months, ({ count, span }) => {
        const before = periodBefore(span);
        expect(before.last).toBe(span.first - 1);
        expect(isWholeMonths(before)).toBe(true);
        const [from, to] = [civil(formatDay(before.first)), civil(formatDay(before.last))];
        expect(12 * (to.year - from.year) + to.month - from.month + 1).toBe(count);
      }),
      RUNS,
    );
  });

  it("that is a month, a quarter, a half or a year has the days of that calendar period before it", () => {
    fc.assert(
      fc.property(nearDay, fc.constantFrom("month", "quarter", "half", "year" as const), (inside, unit) => {
        const { first, last } = calendarPeriod(unit, startOf(unit, inside));
        const before = periodBefore(calendarPeriod(unit, first));
        expect(periodBefore(spanPeriod(first, last))).toEqual({ ...before, kind: "span" });
      }),
      RUNS,
    );
  });
});
