import { byPeriod, firstAndLast, PeriodIndex, startsOf } from "../partition";
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
  const { unit } = list;
  const { indices, use } = usedSubscriptions(list);
  const [first, last] = span(list, indices);
  const starts = startsOf(unit, first, last);
  requireTableSize(starts.length, COLUMNS.length, first, last);
  const { begun, ended } = countChanges(list, indices, starts);
  let atStart = 0;
  const rows = starts.map((start, period): TableCell[] => {
    const [fresh, lost] = [begun[period]!, ended[period]!];
    const atEnd = atStart + fresh - lost;
    const row = [
      label(unit, start),
      atStart,
      fresh,
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

interface Changes {
  /** How many run at the end of each period and did not run at its start. */
  readonly begun: Int32Array;
  /** How many ran at the start of each period and do not run at its end. */
  readonly ended: Int32Array;
}

/**
 * Counts who comes and goes, looking at the last days of the periods only. The rows are taken in the order of their
 * first period, so that a customer's rows that follow each other without a gap are one run.
 */
function countChanges(list: SubscriptionTrend, rows: Int32Array, starts: readonly Day[]): Changes {
  const { customers, ends } = list;
  const nextStart = shift(list.unit, starts.at(-1)!, 1);
  const periodOf = new PeriodIndex([...starts, nextStart], nextStart);
  const units = customers ? customers.labels.length : ends.length;
  /** The first period at whose end the unit's run is over; 0 before its first run, which nothing can end in. */
  const until = new Int32Array(units);
  const changes = { begun: new Int32Array(starts.length + 1), ended: new Int32Array(starts.length + 1) };
  byPeriod(rows, list.starts, list.unit).parts.forEach((part, from) => {
    for (let i = 0; i < part.length; i++) {
      const row = part[i]!;
      const unit = customers ? customers.codes[row]! : row;
      const end = ends[row]!;
      // It runs on the last day of its end's period only if it ends on that very day: the next day is in the next period.
      const over = Number.isNaN(end) ? starts.length : periodOf.at(end + 1);
      if (over <= from) continue;
      const before = until[unit]!;
      if (before === 0 || before < from) {
        changes.begun[from]!++;
        if (before > 0) changes.ended[before]!++;
      }
      if (over > before) until[unit] = over;
    }
  });
  for (let unit = 0; unit < units; unit++) if (until[unit]! > 0) changes.ended[until[unit]!]!++;
  return changes;
}

function span({ starts, ends }: SubscriptionList, rows: Int32Array): readonly [Day, Day] {
  const [first, lastStart] = firstAndLast(rows, starts);
  // A blank end, NaN, is neither before nor after any day.
  return [first, Math.max(lastStart, firstAndLast(rows, ends)[1])];
}
