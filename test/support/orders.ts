/**
 * Order lists for property tests: rows as a person would write them, the same as columns for the metrics, and what is
 * true of them counted naively with Set, Map and filter, by other code than the product's.
 */
import fc from "fast-check";
import { day, days, ids, numbers } from "./columns";

export interface OrderRow {
  readonly customer: string | null;
  readonly date: string | null;
  readonly amount: number | null;
  readonly order: string | null;
}

const sometimesBlank = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 12 });

/** Few customers, ids and days, so that they meet. Amounts are cents, so that sums are exact. */
const orderRow: fc.Arbitrary<OrderRow> = fc.record({
  customer: sometimesBlank(fc.constantFrom("Ann", "Bo", "Cem", "Dan", "Eve")),
  date: sometimesBlank(
    fc.integer({ min: day("2026-01-01"), max: day("2026-12-31") }).map((serial) => isoOf(serial)),
  ),
  amount: sometimesBlank(fc.integer({ min: -4_000, max: 20_000 }).map((cents) => cents / 4)),
  order: sometimesBlank(fc.constantFrom("A", "B", "C", "D", "E", "F")),
});

export const orderRows = fc.array(orderRow, { maxLength: 40 });

export function columnsOf(rows: readonly OrderRow[]) {
  return {
    customers: ids(...rows.map(({ customer }) => customer)),
    dates: days(...rows.map(({ date }) => date)),
    amounts: numbers(...rows.map(({ amount }) => amount)),
    orderIds: ids(...rows.map(({ order }) => order)),
  };
}

export interface Between {
  readonly from: string;
  readonly to: string;
}

/** ISO dates in text order are in the order of time. */
export function datedWithin(rows: readonly OrderRow[], { from, to }: Between): OrderRow[] {
  return rows.filter(({ date }) => date !== null && date >= from && date <= to);
}

export function customersOf(rows: readonly OrderRow[]): Set<string> {
  return new Set(rows.flatMap(({ customer }) => customer ?? []));
}

/** A blank id is an order of its own. */
export function ordersOf(rows: readonly OrderRow[]): number {
  return new Set(rows.map(({ order }, index) => order ?? index)).size;
}

export function revenueOf(rows: readonly OrderRow[]): number {
  return rows.reduce((total, { amount }) => total + amount!, 0);
}

function isoOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
