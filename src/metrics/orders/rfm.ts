import type { Day } from "../period/day";
import { byGroup, firstAndLast } from "../partition";
import { refuse } from "../problem";
import { LeftOutCount, usedRows, type Ids, type Numbers } from "../rows";
import { numberColumn, textColumn, type Table, type TableCell } from "../table";
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
  const leftOut = new LeftOutCount(used.use.leftOut);
  const rows = used.indices.filter((row) => {
    const isLater = dates[row]! > asOf;
    if (isLater) leftOut.add("afterAsOf");
    return !isLater;
  });
  if (rows.length === 0) refuse({ code: "nothingToMeasure", missing: "orders" });
  const { labels, parts } = byGroup(rows, customers);
  const tally = new OrderTally({ amounts, orderIds: question.orderIds });
  const recency = parts.map((part) => asOf - firstAndLast(part, dates)[1]);
  const totals = parts.map((part) => tally.totals(part));
  const scores = {
    r: quintiles(recency.map((days) => -days)),
    f: quintiles(totals.map(({ orders }) => orders)),
    m: quintiles(totals.map(({ revenue }) => revenue)),
  };
  const table = labels.map((label, i): TableCell[] => {
    const [r, f, m] = [scores.r[i]!, scores.f[i]!, scores.m[i]!];
    return [label, recency[i]!, totals[i]!.orders, totals[i]!.revenue, r, f, m, segmentOf(r, f)];
  });
  return { columns: COLUMNS, rows: table, use: { used: rows.length, leftOut: leftOut.counts } };
}

/**
 * 1 + ⌊5 × how many are strictly less / how many there are⌋. Sums that only rounding tells apart (0.1 + 0.2 and 0.3)
 * are equal.
 */
function quintiles(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const rounding = 1e-14 * Math.max(Math.abs(sorted[0]!), Math.abs(sorted.at(-1)!));
  const less = new Map<number, number>();
  let equal = 0;
  sorted.forEach((value, rank) => {
    if (rank > 0 && value - sorted[rank - 1]! > rounding) equal = rank;
    less.set(value, equal);
  });
  return values.map((value) => 1 + Math.floor((5 * less.get(value)!) / values.length));
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
