/**
 * Lists longer than anything inside is at first: more ids than the table of ids holds before it grows, more rows than 16
 * bits count, more pairs of customer and order than 32. Counted again with Map and Set, once over.
 */
import { ids as idsOf } from "../../src/metrics/columns";
import { averageOrderValueOfOrders } from "../../src/metrics/orders/averageOrderValue";
import { retentionCohorts } from "../../src/metrics/orders/cohorts";
import { orderComparison } from "../../src/metrics/orders/comparison";
import { lapsedCustomers } from "../../src/metrics/orders/lapsed";
import { purchaseFrequencyOfOrders } from "../../src/metrics/orders/purchaseFrequency";
import { repeatRateOfOrders } from "../../src/metrics/orders/repeatRate";
import { retentionOfOrders } from "../../src/metrics/orders/retention";
import { rfm } from "../../src/metrics/orders/rfm";
import { orderTrend } from "../../src/metrics/orders/trend";
import { parsePeriod } from "../../src/metrics/period/period";
import { retentionOfSubscriptions } from "../../src/metrics/subscriptions/retention";
import { subscriptionTrend } from "../../src/metrics/subscriptions/trend";
import { nps } from "../../src/metrics/survey/nps";
import { npsComparison, npsTrend } from "../../src/metrics/survey/npsTables";
import { day } from "../support/columns";

const ROWS = 100_000;
const CUSTOMERS = 66_001;

/** Always the same pseudo-random numbers from 0 up to `below` (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const random = randomNumbers(20_261_122);
const FIRST = day("2024-01-01");
/** In January at least once each, so that the ids are as many as they can be. */
const list = Array.from({ length: ROWS }, (_, row) => ({
  customer: row < CUSTOMERS ? row : random(CUSTOMERS),
  date: FIRST + (row < CUSTOMERS ? random(31) : random(366)),
  cents: random(50_000) - 2_000,
  // Some orders have several rows, some of these of several customers.
  order: random(10) === 0 ? null : random(90_000),
  score: random(11),
  group: random(300),
}));

const customers = idsOf(list.map(({ customer }) => `Customer ${customer}`));
const orderIds = idsOf(list.map(({ order }) => order));
const dates = Float64Array.from(list, ({ date }) => date);
const amounts = Float64Array.from(list, ({ cents }) => cents / 100);
const scores = Float64Array.from(list, ({ score }) => score);
const groups = idsOf(list.map(({ group }) => `G${group}`));

const peopleIn = (rows: typeof list) => new Set(rows.map(({ customer }) => customer));
const ordersIn = (rows: typeof list) =>
  new Set(rows.map(({ order }) => order).filter((order) => order !== null)).size +
  rows.filter(({ order }) => order === null).length;
const centsOf = (rows: typeof list) => rows.reduce((cents, row) => cents + row.cents, 0);
/** A revenue in whole cents: the doubles of 12.34 and the like add up to a fraction beside it. */
const inCents = (revenue: unknown) => Math.round(100 * Number(revenue));

/** The orders of each customer: distinct ids, and a number of their own for rows without one. */
function ordersByCustomer(): Map<number, Set<number>> {
  const orders = new Map<number, Set<number>>();
  list.forEach(({ customer, order }, row) => {
    const own = orders.get(customer) ?? new Set();
    orders.set(customer, own.add(order ?? -1 - row));
  });
  return orders;
}

function groupBy<Key>(rows: typeof list, keyOf: (row: (typeof list)[number]) => Key): Map<Key, typeof list> {
  const groups = new Map<Key, typeof list>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const monthOf = (date: number) => new Date((date - 25_569) * 86_400_000).toISOString().slice(0, 7);
const byMonth = groupBy(list, ({ date }) => monthOf(date));
const months = [...byMonth.keys()].toSorted();

it("customers and orders are told apart", () => {
  expect(customers.labels).toHaveLength(CUSTOMERS);
  expect([...customers.codes]).toEqual(list.map(({ customer }) => customer));
  expect(orderIds.labels.map(Number)).toEqual([...new Set(list.flatMap(({ order }) => order ?? []))]);
});

it("repeat customers, orders and their frequency", () => {
  const repeaters = [...ordersByCustomer().values()].filter((orders) => orders.size > 1).length;
  expect(repeatRateOfOrders({ customers, orderIds }).parts).toEqual({
    repeatCustomers: repeaters,
    uniqueCustomers: CUSTOMERS,
    orders: ordersIn(list),
  });
  expect(purchaseFrequencyOfOrders({ customers, orderIds }).value).toBe(ordersIn(list) / CUSTOMERS);
});

it("revenue, to the cent", () => {
  const { parts } = averageOrderValueOfOrders({ amounts });
  expect({ ...parts, revenue: inCents(parts.revenue) }).toEqual({
    revenue: centsOf(list),
    orders: ROWS,
    refundRows: list.filter(({ cents }) => cents < 0).length,
  });
});

it("retention from month to month, and lapsed customers", () => {
  const [before, now] = [peopleIn(byMonth.get("2024-05")!), peopleIn(byMonth.get("2024-06")!)];
  const kept = [...now].filter((customer) => before.has(customer)).length;
  const { parts } = retentionOfOrders({ customers, dates, period: parsePeriod("2024-06")! });
  expect(parts).toEqual({
    customersAtStart: before.size,
    customersAtEnd: now.size,
    newCustomers: now.size - kept,
  });
  const recent = peopleIn(list.filter(({ date }) => date >= FIRST + 365 - 60));
  expect(lapsedCustomers({ customers, dates, days: 60, asOf: FIRST + 365 }).numerator).toBe(
    CUSTOMERS - recent.size,
  );
});

it("a table of months", () => {
  const { rows } = orderTrend({ customers, dates, amounts, orderIds, unit: "month" });
  expect(
    rows.map(([name, people, , , , orders, revenue]) => [name, people, orders, inCents(revenue)]),
  ).toEqual(
    months.map((month) => {
      const own = byMonth.get(month)!;
      return [month, peopleIn(own).size, ordersIn(own), centsOf(own)];
    }),
  );
});

it("a table of three hundred groups", () => {
  const { rows } = orderComparison({ customers, amounts, groups, orderIds });
  const own = groupBy(list, ({ group }) => `G${group}`);
  expect(
    rows.slice(0, -1).map(([name, people, orders, revenue]) => [name, people, orders, inCents(revenue)]),
  ).toEqual(
    [...own].map(([name, members]) => [name, peopleIn(members).size, ordersIn(members), centsOf(members)]),
  );
});

it("cohorts by month: everybody began in January", () => {
  const { rows } = retentionCohorts({ customers, dates, unit: "month", measure: "customers" });
  expect(rows[0]!.slice(1)).toEqual([
    CUSTOMERS,
    ...months.map((month) => peopleIn(byMonth.get(month)!).size),
  ]);
  const orders = retentionCohorts({ customers, dates, orderIds, unit: "month", measure: "orders" }).rows;
  expect(orders[0]!.slice(2)).toEqual(months.map((month) => ordersIn(byMonth.get(month)!)));
});

it("a row for each of sixty-six thousand customers", () => {
  const { rows } = rfm({ customers, dates, amounts, orderIds });
  const orders = ordersByCustomer();
  expect(rows.map(([, , count]) => count)).toEqual(
    Array.from({ length: CUSTOMERS }, (_, who) => orders.get(who)!.size),
  );
  const last = new Map<number, number>();
  for (const { customer, date } of list) last.set(customer, Math.max(date, last.get(customer) ?? 0));
  const asOf = Math.max(...last.values()) + 1;
  expect(rows.map(([, recency]) => recency)).toEqual(
    Array.from({ length: CUSTOMERS }, (_, who) => asOf - last.get(who)!),
  );
});

it("subscriptions that run for a month each", () => {
  const ends = dates.map((start) => start + 29);
  const running = (on: number) => list.filter(({ date }) => date <= on && on <= date + 29);
  const [before, after] = [day("2024-05-31"), day("2024-06-30")];
  const kept = peopleIn(running(after));
  const still = [...peopleIn(running(before))].filter((customer) => kept.has(customer)).length;
  const question = { starts: dates, ends, customers };
  const { parts } = retentionOfSubscriptions({ ...question, period: parsePeriod("2024-06")! });
  expect(parts).toEqual({ before: peopleIn(running(before)).size, kept: still });
  const june = subscriptionTrend({ ...question, unit: "month" }).rows.find(([name]) => name === "2024-06")!;
  expect([june[1], june[3], june[4]]).toEqual([parts.before, parts.before - parts.kept, kept.size]);
});

it("answers, in all, by month and by group", () => {
  const score = (rows: typeof list) =>
    (100 * (rows.filter((row) => row.score > 8).length - rows.filter((row) => row.score < 7).length)) /
    rows.length;
  expect(nps({ scores }).value).toBe(score(list));
  const trend = npsTrend({ scores, dates, unit: "month" }).rows;
  expect(trend.map((row) => row[5])).toEqual(months.map((month) => score(byMonth.get(month)!)));
  const own = groupBy(list, ({ group }) => group);
  expect(npsComparison({ scores, groups }).rows.map((row) => row[5])).toEqual([
    ...[...own.values()].map(score),
    score(list),
  ]);
});
