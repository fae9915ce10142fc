import { label, shift, startOf, type Unit } from "./period/calendar";
import type { Day } from "./period/day";
import type { Ids, Numbers } from "./rows";

/** Rows in labelled parts, each part's rows in order: the periods of a trend, the groups of a comparison. */
export interface Partition {
  readonly labels: readonly string[];
  readonly parts: readonly Int32Array[];
}

export interface Periods extends Partition {
  /** The first day of each period. */
  readonly starts: readonly Day[];
  /** Which period a day belongs to. */
  readonly indexOf: (day: Day) => number;
}

/** Whoever has no group. */
export const BLANK_GROUP = "(blank)";

/** The rows by period, from the first day's to the last day's, those without rows included. */
export function byPeriod(rows: Int32Array, dates: Numbers, unit: Unit): Periods {
  const [first, last] = firstAndLast(rows, dates);
  const starts = startsOf(unit, first, last);
  const indexOf = periodIndex(starts, last);
  const parts = split(rows, starts.length, (row) => indexOf(dates[row]!));
  return { labels: starts.map((start) => label(unit, start)), starts, parts, indexOf };
}

/** The rows by group, in order of first appearance; rows without a group are a group of their own. */
export function byGroup(rows: Int32Array, groups: Ids): Partition {
  const order = new Map<number, number>();
  for (const row of rows) {
    const group = groups.codes[row]!;
    if (!order.has(group)) order.set(group, order.size);
  }
  const parts = split(rows, order.size, (row) => order.get(groups.codes[row]!)!);
  return { labels: [...order.keys()].map((group) => groups.labels[group] ?? BLANK_GROUP), parts };
}

/** The first days of the periods from the one that holds `first` to the one that holds `last`. */
export function startsOf(unit: Unit, first: Day, last: Day): Day[] {
  const starts: Day[] = [];
  for (let start = startOf(unit, first); start <= last; start = shift(unit, start, 1)) starts.push(start);
  return starts;
}

/** Looks a day's period up in a table of days: a million rows share a few thousand days. */
export function periodIndex(starts: readonly Day[], last: Day): (day: Day) => number {
  const origin = starts[0] ?? 0;
  const table = new Int32Array(Math.max(0, last - origin + 1));
  starts.forEach((start, index) =>
    table.fill(index, start - origin, (starts[index + 1] ?? last + 1) - origin),
  );
  return (day) => table[day - origin]!;
}

export function firstAndLast(rows: Int32Array, dates: Numbers): readonly [first: Day, last: Day] {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    const day = dates[row]!;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}

/** A counting sort: each part's rows stay in order. */
function split(rows: Int32Array, parts: number, partOf: (row: number) => number): Int32Array[] {
  const ends = new Int32Array(parts + 1);
  const part = rows.map(partOf);
  for (const index of part) ends[index + 1]!++;
  for (let index = 1; index <= parts; index++) ends[index]! += ends[index - 1]!;
  const next = ends.slice();
  const sorted = new Int32Array(rows.length);
  rows.forEach((row, position) => {
    sorted[next[part[position]!]!++] = row;
  });
  return Array.from({ length: parts }, (_, index) => sorted.subarray(ends[index], ends[index + 1]));
}
