/** ORDERS.TREND, ORDERS.BY and RFM as functions.md defines them: each cell asked of the whole list by itself. */
import type { Unit } from "../../../src/metrics/period/calendar";
import { nameOf, namesBetween } from "./civil";
import { distinct } from "./finding";
import {
  amountsOf,
  customersOf,
  ordersIn,
  repeatersIn,
  revenueOf,
  rowsThatCount,
  share,
  type OrderFact,
} from "./orders";
import { exactSum, Rational } from "./rational";

export type Cell = number | string | null;

const ratio = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : numerator / denominator;

export function firstAndLast(rows: readonly OrderFact[]) {
  const dates = rows.map(({ date }) => date!).toSorted();
  return { from: dates[0]!, to: dates.at(-1)! };
}

/** Repeat rate, purchase frequency, AOV and customer value of some rows. */
function rates(rows: readonly OrderFact[], byId: boolean): Cell[] {
  const [customers, orders] = [customersOf(rows).length, ordersIn(rows, byId)];
  return [
    ratio(repeatersIn(rows, byId), customers),
    ratio(orders, customers),
    orders === 0 ? null : share(rows, orders),
    customers === 0 ? null : share(rows, customers),
  ];
}

export function trend(list: readonly OrderFact[], unit: Unit, byId: boolean): Cell[][] {
  const { used } = rowsThatCount(list, { columns: ["customer", "amount", "date"] });
  const names = namesBetween(unit, firstAndLast(used));
  const within = (name: string | undefined) => used.filter(({ date }) => nameOf(unit, date!) === name);
  const firstPeriodOf = (customer: string) =>
    nameOf(
      unit,
      used
        .filter((row) => row.customer === customer)
        .map(({ date }) => date!)
        .toSorted()[0]!,
    );
  return names.map((name, index) => {
    const rows = within(name);
    const customers = customersOf(rows);
    const before = customersOf(within(names[index - 1]));
    const fresh = customers.filter((customer) => firstPeriodOf(customer) === name);
    const retained = customers.filter((customer) => before.includes(customer));
    const reactivated = customers.filter(
      (customer) => !fresh.includes(customer) && !retained.includes(customer),
    );
    return [
      name,
      ...[customers.length, fresh.length, retained.length, reactivated.length],
      ...[ordersIn(rows, byId), revenueOf(rows), ratio(retained.length, before.length)],
      ...rates(rows, byId),
    ];
  });
}

export function comparison(list: readonly OrderFact[], byId: boolean): Cell[][] {
  const { used } = rowsThatCount(list, { columns: ["customer", "amount"] });
  const groupOf = ({ group }: OrderFact) => group ?? "(blank)";
  const rowOf = (name: string, rows: readonly OrderFact[]): Cell[] => [
    name,
    ...[customersOf(rows).length, ordersIn(rows, byId), revenueOf(rows)],
    ...rates(rows, byId),
  ];
  const groups = distinct(used.map(groupOf));
  return [
    ...groups.map((name) =>
      rowOf(
        name,
        used.filter((row) => groupOf(row) === name),
      ),
    ),
    rowOf("All", used),
  ];
}

/** The contract's segments, as it writes them: R, then F. */
const SEGMENTS: readonly (readonly [r: string, f: string, segment: string])[] = [
  ["5", "1", "New"],
  ["5", "23", "Potential loyal"],
  ["5", "45", "Champions"],
  ["4", "1", "Promising"],
  ["4", "23", "Potential loyal"],
  ["4", "45", "Loyal"],
  ["3", "12", "About to sleep"],
  ["3", "3", "Need attention"],
  ["3", "45", "Loyal"],
  ["12", "12", "Hibernating"],
  ["12", "34", "At risk"],
  ["12", "5", "Cannot lose"],
];

/** `age` says how many days before asOf a date lies; amounts are whole cents. */
export function rfm(
  list: readonly OrderFact[],
  question: { readonly asOf: string; readonly byId: boolean; readonly age: (date: string) => number },
): Cell[][] {
  const { asOf, byId, age } = question;
  const { used } = rowsThatCount(list, { columns: ["customer", "amount", "date"] });
  const until = used.filter(({ date }) => date! <= asOf);
  const customers = customersOf(until).map((name) => {
    const rows = until.filter(({ customer }) => customer === name);
    return {
      name,
      recency: Math.min(...rows.map(({ date }) => age(date!))),
      orders: ordersIn(rows, byId),
      money: exactSum(amountsOf(rows)).toNumber(),
    };
  });
  type Customer = (typeof customers)[number];
  const score = (isWorse: (other: Customer) => boolean) =>
    1 + Math.floor((5 * customers.filter(isWorse).length) / customers.length);
  return customers.map(({ name, recency, orders, money }) => {
    const r = score((other) => other.recency > recency);
    const f = score((other) => other.orders < orders);
    // In whole cents: 0.1 + 0.2 is no more than 0.3.
    const m = score((other) => Math.round(100 * other.money) < Math.round(100 * money));
    const segment = SEGMENTS.find(([rs, fs]) => rs.includes(String(r)) && fs.includes(String(f)))![2];
    return [name, recency, orders, money, r, f, m, segment];
  });
}

/** The largest error that a column of sums may have: what the contract measures it against. */
export function moneyScale(list: readonly OrderFact[]): number {
  return list
    .reduce((total, { amount }) => total.plus(Rational.of(amount ?? 0).absolute()), Rational.ZERO)
    .toNumber();
}
