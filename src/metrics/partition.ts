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
}

/** Whoever has no group. */
export const BLANK_GROUP = "(blank)";

/** The rows by period, from the first day's to the last day's, those without rows included. */
export function byPeriod(rows: Int32Array, dates: Numbers, unit: Unit): Periods {
  const [first, last] = firstAndLast(rows, dates);
  const starts = startsOf(unit, first, last);
  const periodOf = new PeriodIndex(starts, last);
  const partOf = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) partOf[i] = periodOf.at(dates[rows[i]!]!);
  return {
    labels: starts.map((start) => label(unit, start)),
    starts,
    parts: split(rows, partOf, starts.length),
  };
}

/** The rows by group, in order of first appearance; rows without a group are a group of their own. */
export function byGroup(rows: Int32Array, groups: Ids): Partition {
  const labels: string[] = [];
  // Codes begin at −1.
  const numberOf = new Int32Array(groups.labels.length + 1).fill(-1);
  const partOf = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const code = groups.codes[rows[i]!]!;
    if (numberOf[code + 1] === -1)
      numberOf[code + 1] = labels.push(String(groups.labels[code] ?? BLANK_GROUP)) - 1;
    partOf[i] = numberOf[code + 1]!;
  }
  return { labels, parts: split(rows, partOf, labels.length) };
}

/** The first days of the periods from the one that holds `first` to the one that holds `last`. */
export function startsOf(unit: Unit, first: Day, last: Day): Day[] {
  const starts: Day[] = [];
  for (let start = startOf(unit, first); start <= last; start = shift(unit, start, 1)) starts.push(start);
  return starts;
}

/** Looks a day's period up in a table of days: a million rows share a few thousand days. */
export class PeriodIndex {
  private readonly origin: Day;
  private readonly table: Int32Array;

  /** Of periods that follow each other, given by their first days; the last one ends on `last` at the earliest. */
  constructor(starts: readonly Day[], last: Day) {
    this.origin = starts[0] ?? 0;
    this.table = new Int32Array(Math.max(0, last - this.origin + 1));
    starts.forEach((start, index) => {
      this.table.fill(index, start - this.origin, (starts[index + 1] ?? last + 1) - this.origin);
    });
  }

  at(day: Day): number {
    return this.table[day - this.origin]!;
  }
}

export function firstAndLast(rows: Int32Array, dates: Numbers): readonly [first: Day, last: Day] {
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < rows.length; i++) {
    const day = dates[rows[i]!]!;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}

/** A counting sort of the rows by their part's number: each part's rows stay in order. */
function split(rows: Int32Array, partOf: Int32Array, parts: number): Int32Array[] {
  const ends = new Int32Array(parts + 1);
  for (let i = 0; i < partOf.length; i++) ends[partOf[i]! + 1]!++;
  for (let part = 1; part <= parts; part++) ends[part]! += ends[part - 1]!;
  const next = ends.slice();
  const sorted = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[next[partOf[i]!]!++] = rows[i]!;
  return Array.from({ length: parts }, (_, part) => sorted.subarray(ends[part], ends[part + 1]));
}
