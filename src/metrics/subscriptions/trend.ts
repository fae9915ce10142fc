import { byGroup, periodIndex, startsOf } from "../partition";
import { label, shift, type Unit } from "../period/calendar";
import type { Day } from "../period/day";
import {
  numberColumn,
  rateColumn,
  ratio,
  requireTableSize,
  textColumn,
  type Table,
  type TableCell,
} from "../table";
import { usedSubscriptions, type SubscriptionList } from "./subscriptionList";

export interface SubscriptionTrend extends SubscriptionList {
  readonly unit: Unit;
}

const COLUMNS = [
  textColumn("Period"),
  numberColumn("At start"),
  numberColumn("New"),
  numberColumn("Lost"),
  numberColumn("At end"),
  rateColumn("Retention"),
  rateColumn("Churn"),
];

/**
 * A subscription list over time: how many run, how many come, how many go?
 *
 * A row a period from the first start to the latest start or end. At start is what ran the day before the period, at end
 * what runs on its last day; new is what runs at the end and did not before, lost what ran before and does not at the
 * end: at end = at start + new − lost. Retention is (at start − lost) / at start. What comes and goes within a period
 * is in neither.
 *
 * Refuses a list without subscriptions, an end before its start, and a table of over 10,000 rows.
 */
export function subscriptionTrend(list: SubscriptionTrend): Table {
  const { customers, unit } = list;
  const { indices, use } = usedSubscriptions(list);
  const [first, last] = span(list, indices);
  const starts = startsOf(unit, first, last);
  requireTableSize(starts.length, COLUMNS.length, first, last);
  const boundaries = new Boundaries(list, starts, last, unit);
  const changes = { begun: new Int32Array(starts.length + 1), ended: new Int32Array(starts.length + 1) };
  const units = customers ? byGroup(indices, customers).parts : Array.from(indices, (row) => [row]);
  for (const rows of units) {
    for (const [from, until] of boundaries.runs(rows)) {
      changes.begun[from]!++;
      changes.ended[until]!++;
    }
  }
  let atStart = 0;
  const rows = starts.map((start, period): TableCell[] => {
    const [begun, lost] = [changes.begun[period]!, changes.ended[period]!];
    const atEnd = atStart + begun - lost;
    const row = [
      label(unit, start),
      atStart,
      begun,
      lost,
      atEnd,
      ratio(atStart - lost, atStart),
      ratio(lost, atStart),
    ];
    atStart = atEnd;
    return row;
  });
  return { columns: COLUMNS, rows, use };
}

/** A run over period ends: from the first period at whose end it runs until (not including) the first at whose end it does not. */
type Run = readonly [from: number, until: number];

/** Knows the periods at whose last day a row runs; nothing between these days is counted. */
class Boundaries {
  private readonly periodOf: (day: Day) => number;

  constructor(
    private readonly list: SubscriptionList,
    private readonly starts: readonly Day[],
    last: Day,
    unit: Unit,
  ) {
    this.periodOf = periodIndex(
      [...starts, shift(unit, starts.at(-1)!, 1)],
      Math.max(last + 1, shift(unit, starts.at(-1)!, 1)),
    );
  }

  /** The runs of one customer's rows, those that touch or overlap joined. */
  runs(rows: Iterable<number>): Run[] {
    const runs = Array.from(rows, (row) => this.run(row))
      .filter(([from, until]) => from < until)
      .sort(([a], [b]) => a - b);
    const joined: Run[] = [];
    for (const [from, until] of runs) {
      const before = joined.at(-1);
      if (before && from <= before[1]) joined[joined.length - 1] = [before[0], Math.max(before[1], until)];
      else joined.push([from, until]);
    }
    return joined;
  }

  private run(row: number): Run {
    const end = this.list.ends[row]!;
    const from = this.periodOf(this.list.starts[row]!);
    // It runs on the last day of its end's period only if it ends on that very day: the next day is in the next period.
    return [from, Number.isNaN(end) ? this.starts.length : this.periodOf(end + 1)];
  }
}

function span({ starts, ends }: SubscriptionList, rows: Int32Array): readonly [Day, Day] {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    first = Math.min(first, starts[row]!);
    last = Math.max(last, starts[row]!, Number.isNaN(ends[row]) ? -Infinity : ends[row]!);
  }
  return [first, last];
}
