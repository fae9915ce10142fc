/**
 * Random lists for the comparisons with the reference, always the same for a seed: few customers who meet often, blanks
 * in every column, refunds, amounts that no binary fraction holds, orders that share an id, days that tie, gaps of years.
 */
import fc from "fast-check";
import { dayAfter, iso, type Civil } from "./civil";
import { days, ids, numbers } from "../../support/columns";
import type { OrderFact } from "./orders";
import type { SubscriptionFact } from "./subscriptions";
import type { AnswerFact } from "./surveys";

/** How many lists a comparison takes, and which. */
export const LISTS = { numRuns: 200, seed: 20_261_122 };
/** Tables cost more than figures. */
export const TABLES = { numRuns: 100, seed: 20_261_123 };

const CALENDAR = calendarFrom({ year: 2023, month: 12, date: 25 }, 1_700);

function calendarFrom(first: Civil, days: number): string[] {
  const texts: string[] = [];
  for (let day = first; texts.length < days; day = dayAfter(day)) texts.push(iso(day));
  return texts;
}

/** Days of an era whose length varies: all on one day, some weeks, three years over two turns of a leap year. */
export const eras = fc
  .record({ start: fc.nat(400), length: fc.constantFrom(1, 9, 60, 300, 699) })
  .map(({ start, length }) => CALENDAR.slice(start, start + length));

const orBlank = <T>(cells: fc.Arbitrary<T>) => fc.option(cells, { freq: 9 });

/** Prices, refunds, nothing, and numbers that no price is. */
export const amounts = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100), weight: 6 },
  { arbitrary: fc.integer({ min: -9_999, max: 0 }).map((cents) => cents / 100), weight: 2 },
  { arbitrary: fc.constantFrom(1e-9, 1e12, -1e12, 1 / 3, 0), weight: 1 },
);

export const NAMES = ["Ann", "Bo", "Cem", "Dan", "Eve", "Finn", "Grete"];

export const orderLists: fc.Arbitrary<OrderFact[]> = eras.chain((era) =>
  fc.integer({ min: 1, max: NAMES.length }).chain((people) =>
    fc.array(
      fc.record({
        customer: orBlank(fc.constantFrom(...NAMES.slice(0, people))),
        date: orBlank(fc.constantFrom(...era)),
        amount: orBlank(amounts),
        order: fc.option(fc.constantFrom("A1", "A2", "A3", "B", "C", "D"), { freq: 3 }),
        group: orBlank(fc.constantFrom("Web", "Store", "North")),
      }),
      { maxLength: 40, size: "max" },
    ),
  ),
);

/** The list's columns as the metrics take them. */
export function columnsOf(rows: readonly OrderFact[]) {
  return {
    customers: ids(...rows.map(({ customer }) => customer)),
    dates: days(...rows.map(({ date }) => date)),
    amounts: numbers(...rows.map(({ amount }) => amount)),
    orderIds: ids(...rows.map(({ order }) => order)),
    groups: ids(...rows.map(({ group }) => group)),
  };
}

/** A day on which something could be asked: of the calendar that the lists are of, or near it. */
export const someDay = fc.constantFrom(...CALENDAR);

/** Subscriptions of a few customers: short and long, after one another, overlapping, ending when the period does. */
export const subscriptionLists: fc.Arbitrary<SubscriptionFact[]> = eras.chain((era) => {
  const place = fc.nat(era.length - 1);
  const length = fc.oneof(fc.constantFrom(0, 1, 6, 27, 28, 29, 30), fc.nat(500));
  return fc.array(
    fc
      .record({
        customer: orBlank(fc.constantFrom(...NAMES.slice(0, 4))),
        start: orBlank(place),
        length: fc.option(length, { freq: 4 }),
        amount: orBlank(fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100)),
      })
      .map(({ customer, start, length, amount }) => ({
        ...{ customer, amount },
        start: start === null ? null : era[start]!,
        end: start === null || length === null ? null : CALENDAR[CALENDAR.indexOf(era[start]!) + length]!,
      })),
    { maxLength: 30, size: "max" },
  );
});

export function subscriptionColumnsOf(rows: readonly SubscriptionFact[]) {
  return {
    customers: ids(...rows.map(({ customer }) => customer)),
    starts: days(...rows.map(({ start }) => start)),
    ends: days(...rows.map(({ end }) => end)),
    amounts: numbers(...rows.map(({ amount }) => amount)),
  };
}

/** Answers on a scale, some of them between its points where these need not be whole. */
export const answerLists = (lowest: number, highest: number, halves = false): fc.Arbitrary<AnswerFact[]> => {
  const whole = fc.integer({ min: lowest, max: highest });
  const score = halves
    ? fc.oneof({ arbitrary: whole, weight: 4 }, fc.double({ min: lowest, max: highest, noNaN: true }))
    : whole;
  return eras.chain((era) =>
    fc.array(
      fc.record({
        score: orBlank(score),
        date: orBlank(fc.constantFrom(...era)),
        people: fc.oneof(fc.nat(4), fc.constantFrom(0, 1, 150)),
        group: orBlank(fc.constantFrom("Web", "Store", "North")),
      }),
      { maxLength: 30, size: "max" },
    ),
  );
};

export function answerColumnsOf(rows: readonly AnswerFact[]) {
  return {
    scores: numbers(...rows.map(({ score }) => score)),
    dates: days(...rows.map(({ date }) => date)),
    counts: numbers(...rows.map(({ people }) => people)),
    groups: ids(...rows.map(({ group }) => group)),
  };
}
