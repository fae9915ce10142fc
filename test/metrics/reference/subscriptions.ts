/** The functions of a subscription list as functions.md defines them, asked day by day and customer by customer. */
import type { Unit } from "../../../src/metrics/period/calendar";
import { civil, dayAfter, dayBefore, iso, namesBetween, periodAround, type Span } from "./civil";
import { distinct, nothing, sift, type Expected, type Refused } from "./finding";
import type { Cell } from "./orderTables";
import { exactSum } from "./rational";

/** A row of a subscription list; null is a blank, as an end: still running. */
export interface SubscriptionFact {
  readonly customer: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly amount: number | null;
}

export interface Columns {
  readonly byCustomer: boolean;
  readonly byAmount: boolean;
}

export function rowsThatCount(rows: readonly SubscriptionFact[], { byCustomer, byAmount }: Columns) {
  return sift(rows, [
    ["blankStart", ({ start }) => start === null],
    ["blankCustomer", ({ customer }) => byCustomer && customer === null],
    ["blankAmount", ({ amount }) => byAmount && amount === null],
  ]);
}

const runsOn = (day: string) => (row: SubscriptionFact) =>
  row.start! <= day && (row.end === null || day <= row.end);

/** The rows that are counted as one: a customer's, or each by itself. */
function units(rows: readonly SubscriptionFact[], byCustomer: boolean): SubscriptionFact[][] {
  if (!byCustomer) return rows.map((row) => [row]);
  return distinct(rows.map(({ customer }) => customer)).map((name) =>
    rows.filter(({ customer }) => customer === name),
  );
}

export function retention(
  rows: readonly SubscriptionFact[],
  period: Span,
  columns: Columns,
  isKept = true,
): Expected | Refused {
  const { used, leftOut } = rowsThatCount(rows, columns);
  if (used.length === 0) return nothing("subscriptions");
  const dayBeforePeriod = iso(dayBefore(civil(period.from)));
  const worthOn = (unit: readonly SubscriptionFact[], day: string): number => {
    const running = unit.filter(runsOn(day));
    if (!columns.byAmount) return running.length > 0 ? 1 : 0;
    return exactSum(running.map(({ amount }) => amount!)).toNumber();
  };
  const all = units(used, columns.byCustomer);
  const before = exactSum(all.map((unit) => worthOn(unit, dayBeforePeriod))).toNumber();
  const kept = exactSum(
    all.map((unit) => Math.min(worthOn(unit, dayBeforePeriod), worthOn(unit, period.to))),
  ).toNumber();
  if (before === 0) return nothing("subscriptionsBefore");
  return {
    value: (isKept ? kept : before - kept) / before,
    parts: { before, kept },
    // Kept and lost are shares of the same whole.
    ...{ used: used.length, leftOut, magnitude: Math.max(1, before) },
  };
}

export function trend(rows: readonly SubscriptionFact[], unit: Unit, byCustomer: boolean): Cell[][] {
  const { used } = rowsThatCount(rows, { byCustomer, byAmount: false });
  const days = used.flatMap(({ start, end }) => (end === null ? [start!] : [start!, end])).toSorted();
  const first = used.map(({ start }) => start!).toSorted()[0]!;
  const all = units(used, byCustomer);
  // The days of each period, found by walking on from the one before.
  let period = periodAround(unit, first);
  return namesBetween(unit, { from: first, to: days.at(-1)! }).map((name, index) => {
    if (index > 0) period = periodAround(unit, iso(dayAfter(civil(period.to))));
    const before = iso(dayBefore(civil(period.from)));
    const ran = all.filter((rowsOfOne) => rowsOfOne.some(runsOn(before)));
    const runs = all.filter((rowsOfOne) => rowsOfOne.some(runsOn(period.to)));
    const lost = ran.filter((one) => !runs.includes(one)).length;
    const share = (count: number) => (ran.length === 0 ? null : count / ran.length);
    return [
      name,
      ...[ran.length, runs.filter((one) => !ran.includes(one)).length, lost, runs.length],
      ...[share(ran.length - lost), share(lost)],
    ];
  });
}
