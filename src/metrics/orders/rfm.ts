import type { Day } from "../period/day";
import { firstAndLast } from "../partition";
import { refuse } from "../problem";
import { leaveOut, usedRows, type Ids, type Numbers } from "../rows";
import { Sums } from "../sum";
import { figure, numberColumn, textColumn, type Table, type TableCell } from "../table";
import { OrderTally } from "./tally";

export interface RfmQuestion {
  readonly customers: Ids;
  readonly dates: Numbers;
  readonly amounts: Numbers;
  /** The day from which one looks back; by default the day after the last order. */
  readonly asOf?: Day | undefined;
  readonly orderIds?: Ids | undefined;
}

const COLUMNS = [
  textColumn("Customer"),
  numberColumn("Recency"),
  numberColumn("Frequency"),
  numberColumn("Monetary"),
  numberColumn("R"),
  numberColumn("F"),
  numberColumn("M"),
  textColumn("Segment"),
];

/**
 * RFM: who are the best customers, and who is about to leave?
 *
 * A row a customer, in order of first appearance: days since the last order, orders, sum of the amounts; a score of 1 to
 * 5 for each (1 + ⌊5 × customers strictly worse / customers⌋, so that equals score equally), and the segment by R and F.
 * Orders after `asOf` had not happened yet and are left out.
 *
 * Refuses a list without orders (up to that day).
 *
 * Source: Hughes, "Strategic Database Marketing" (1994), with quintiles by rank.
 */
export function rfm(question: RfmQuestion): Table {
  const { customers, dates, amounts } = question;
  const used = usedRows({ customers, dates, amounts });
  const asOf = question.asOf ?? firstAndLast(used.indices, dates)[1] + 1;
  const rows = question.asOf === undefined ? used.indices : used.indices.filter((row) => dates[row]! <= asOf);
  const leftOut = leaveOut(used.use.leftOut, { afterAsOf: used.use.used - rows.length });
  if (rows.length === 0) refuse({ code: "nothingToMeasure", missing: "orders" });
  const found = customersIn(rows, question);
  const scores = {
    r: quintiles(found.map(({ lastDay }) => lastDay)),
    f: quintiles(found.map(({ orders }) => orders)),
    m: quintiles(
      found.map(({ revenue }) => revenue),
      found.map(({ rounding }) => rounding),
    ),
  };
  const table = found.map(({ label, lastDay, orders, revenue }, i): TableCell[] => {
    const [r, f, m] = [scores.r[i]!, scores.f[i]!, scores.m[i]!];
    return [label, asOf - lastDay, orders, revenue, r, f, m, segmentOf(r, f)];
  });
  return { columns: COLUMNS, rows: table, use: { used: rows.length, leftOut } };
}

interface Customer {
  readonly label: string;
  readonly lastDay: Day;
  readonly orders: number;
  readonly revenue: number;
  /** How far rounding may have carried the revenue: it grows with the amounts, refunds included. */
  readonly rounding: number;
}

/** What rounding can do to an amount that is no binary fraction, and to a sum with it: a share of the amount. */
const ROUNDING = 1e-14;

/** The customers of these rows, in order of first appearance. */
function customersIn(rows: Int32Array, { customers, dates, amounts, orderIds }: RfmQuestion): Customer[] {
  const order: number[] = [];
  const lastDay = new Float64Array(customers.labels.length);
  const revenue = new Sums(customers.labels.length);
  const rounding = new Float64Array(customers.labels.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const customer = customers.codes[row]!;
    if (lastDay[customer] === 0) order.push(customer);
    if (lastDay[customer]! < dates[row]!) lastDay[customer] = dates[row]!;
    revenue.add(customer, amounts[row]!);
    rounding[customer]! += ROUNDING * Math.abs(amounts[row]!);
  }
  const tally = new OrderTally({ customers, orderIds });
  tally.totals(rows);
  return order.map((customer) => ({
    label: String(customers.labels[customer]),
    lastDay: lastDay[customer]!,
    orders: tally.ordersOf(customer),
    revenue: figure(revenue.value(customer)),
    rounding: rounding[customer]!,
  }));
}

/**
 * 1 + ⌊5 × how many are strictly less / how many there are⌋. Values that only their rounding tells apart (0.1 + 0.2
 * and 0.3) are equal.
 */
function quintiles(values: readonly number[], roundings?: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const ranks = Int32Array.from(values, (value) => rankOf(value, sorted));
  const rounding = new Float64Array(sorted.length);
  roundings?.forEach((own, i) => (rounding[ranks[i]!] = Math.max(rounding[ranks[i]!]!, own)));
  const firstEqual = new Int32Array(sorted.length);
  let before = 0;
  for (let rank = 1; rank < sorted.length; rank++) {
    const isMore = sorted[rank]! - sorted[before]! > Math.max(rounding[rank]!, rounding[before]!);
    firstEqual[rank] = isMore ? rank : firstEqual[before]!;
    if (sorted[rank] !== sorted[before]) before = rank;
  }
  return values.map((_, i) => 1 + Math.floor((5 * firstEqual[ranks[i]!]!) / values.length));
}

/** Where a value stands in a sorted list, by halving. */
function rankOf(value: number, sorted: Float64Array): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The segment by R (row) and F (column), 1 to 5. */
const SEGMENTS = [
  ["Hibernating", "Hibernating", "At risk", "At risk", "Cannot lose"],
  ["Hibernating", "Hibernating", "At risk", "At risk", "Cannot lose"],
  ["About to sleep", "About to sleep", "Need attention", "Loyal", "Loyal"],
  ["Promising", "Potential loyal", "Potential loyal", "Loyal", "Loyal"],
  ["New", "Potential loyal", "Potential loyal", "Champions", "Champions"],
] as const;

function segmentOf(r: number, f: number): string {
  return SEGMENTS[r - 1]![f - 1]!;
}
