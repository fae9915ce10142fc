/**
 * Random lists as people keep them: few customers who meet often, one customer, one row, no rows; blank rows and
 * cells, numbers and dates as text, ids in other case or as numbers, refunds, orders that share an id, ties, days that
 * are years apart. The seeds are fixed, so every run holds the same lists against DuckDB.
 */
import fc from "fast-check";
import { UNITS } from "../../../src/metrics/period/calendar";
import { day } from "../../support/columns";
import {
  cents,
  CUSTOMERS,
  dateCell,
  idCell,
  iso,
  noAnswer,
  numberCell,
  orBlank,
  rows,
  scoreCell,
} from "./randomCells";
import {
  PARTS,
  type AnswerCells,
  type Asked,
  type OrderCells,
  type Question,
  type SubscriptionCells,
} from "./lists";

const FIRST = "2024-12-20";
/** How long a list is: all on one day, some weeks, a year, years with gaps. */
const SPANS = [0, 3, 40, 400, 1_000];

const column = (list: readonly Record<string, unknown>[], name: string) => list.map((row) => row[name]);

const dated = fc
  .record({ span: fc.constantFrom(...SPANS), people: fc.integer({ min: 1, max: CUSTOMERS.length }) })
  .map(({ span, people }) => ({
    serials: fc.integer({ min: day(FIRST), max: day(FIRST) + span }),
    names: CUSTOMERS.slice(0, people),
  }));

const orderList: fc.Arbitrary<OrderCells> = dated.chain(({ serials, names }) =>
  rows(
    {
      customer: orBlank(idCell(names), 15),
      date: orBlank(dateCell(serials), 20),
      amount: orBlank(numberCell(cents.map((amount) => amount / 100)), 20),
      order: orBlank(idCell(["A1", "A2", "B", 77, "E5"]), 3),
      group: orBlank(idCell(["Web", "Store", "North", 3]), 8),
    },
    45,
  ).map((list) => ({
    customers: column(list, "customer"),
    dates: column(list, "date"),
    amounts: column(list, "amount"),
    orderIds: column(list, "order"),
    groups: column(list, "group"),
  })),
);

const subscriptionList: fc.Arbitrary<SubscriptionCells> = dated.chain(({ serials, names }) =>
  rows(
    {
      customer: orBlank(idCell(names), 15),
      start: orBlank(serials, 20),
      days: fc.option(fc.oneof(fc.constantFrom(0, 1, 27, 28, 30), fc.integer({ min: 0, max: 500 })), {
        freq: 4,
      }),
      form: fc.integer({ min: 0, max: 1 }),
      amount: orBlank(numberCell(fc.integer({ min: 0, max: 9_999 }).map((amount) => amount / 100)), 20),
    },
    30,
  ).map((list) => ({
    customers: column(list, "customer"),
    starts: list.map(({ start, form }) => (form === 1 && typeof start === "number" ? iso(start) : start)),
    ends: list.map(({ start, days }) =>
      typeof start === "number" && days !== null ? start + Number(days) : null,
    ),
    amounts: column(list, "amount"),
  })),
);

const answerList = (scale: number): fc.Arbitrary<AnswerCells> =>
  dated.chain(({ serials }) =>
    rows(
      {
        score: fc.oneof({ arbitrary: scoreCell(fc.integer({ min: 0, max: 10 })), weight: 12 }, noAnswer),
        rating: fc.oneof(
          { arbitrary: scoreCell(fc.integer({ min: 1, max: scale })), weight: 10 },
          { arbitrary: fc.integer({ min: 2, max: 2 * scale }).map((half) => half / 2), weight: 2 },
          noAnswer,
        ),
        date: orBlank(dateCell(serials), 20),
        people: orBlank(numberCell(fc.integer({ min: 0, max: 4 })), 8),
        group: orBlank(idCell(["Web", "Store", "North", 3]), 8),
      },
      25,
    ).map((list) => ({
      scores: column(list, "score"),
      ratings: column(list, "rating"),
      dates: column(list, "date"),
      counts: column(list, "people"),
      groups: column(list, "group"),
    })),
  );

const question: fc.Arbitrary<Omit<Question, "t">> = fc
  .record({
    kind: fc.constantFrom(...UNITS, "span" as const),
    y: fc.integer({ min: 2024, max: 2027 }),
    part: fc.nat(),
    offset: fc.integer({ min: -40, max: 1_000 }),
    length: fc.constantFrom(1, 2, 30, 90, 365),
    wholeMonths: fc.boolean(),
    base: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 3 }),
    asOf: fc.option(fc.integer({ min: 0, max: 600 }), { freq: 2 }),
    unit: fc.constantFrom(...UNITS),
    days: fc.constantFrom(0, 1, 30, 180),
    scale: fc.integer({ min: 2, max: 10 }),
    satisfied: fc.option(fc.nat(), { freq: 2 }),
    agree: fc.nat(),
  })
  .map(({ kind, y, part, offset, length, wholeMonths, base, asOf, unit, days, scale, satisfied, agree }) => {
    const first = day(FIRST) + offset;
    const span = wholeMonths ? monthsFrom(first, 1 + (part % 4)) : [iso(first), iso(first + length - 1)];
    return {
      ...{ kind, y, unit, days, scale },
      n: 1 + (part % PARTS[kind]),
      ...{ from: span[0]!, to: span[1]! },
      base: base === null ? undefined : ([iso(day(FIRST) + base), iso(day(FIRST) + base + length)] as const),
      asOf: asOf === null ? undefined : iso(day(FIRST) + asOf),
      satisfiedFrom: satisfied === null ? undefined : 1 + (satisfied % scale),
      agreeFrom: 1 + (agree % scale),
    };
  });

/** The first day of this day's month, and the last of so many months. */
function monthsFrom(serial: number, months: number): [string, string] {
  const [year, month] = iso(serial).split("-").map(Number) as [number, number];
  const end = new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10);
  return [`${iso(serial).slice(0, 8)}01`, end];
}

/** Lists and a question about each, always the same for a seed. */
function asked<Cells>(
  pairs: fc.Arbitrary<{ list: Cells; question: Omit<Question, "t"> }>,
  seed: number,
  numRuns: number,
): Asked<Cells> {
  const sample = fc.sample(pairs, { seed, numRuns });
  return {
    lists: sample.map(({ list }) => list),
    questions: sample.map(({ question }, t) => ({ ...question, t })),
  };
}

export const randomOrders = (count: number) =>
  asked(fc.record({ list: orderList, question }), 20_260_401, count);

export const randomSubscriptions = (count: number) =>
  asked(fc.record({ list: subscriptionList, question }), 20_260_402, count);

export const randomAnswers = (count: number) =>
  asked(
    question.chain((about) => answerList(about.scale).map((list) => ({ list, question: about }))),
    20_260_403,
    count,
  );
