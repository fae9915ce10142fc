import type { FunctionId } from "../../functions/catalogue";
import type { Values } from "../../functions/declaration";
import { startsOf } from "../../metrics/partition";
import type { Unit } from "../../metrics/period/calendar";
import type { Day } from "../../metrics/period/day";
import { calendarPeriod, periodBefore, type Period } from "../../metrics/period/period";
import type { Numbers } from "../../metrics/rows";

/** So many periods a chart shows at most. */
export const MOST_PERIODS = 12;

/** The first and last day of a list; undefined if it has no dates, or is given none. */
export interface Extent {
  readonly first: Day;
  readonly last: Day;
}

/** The days that a list tells of: of its dates, or of the starts and ends of its subscriptions. */
export function extentOf(values: Values): Extent | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const name of ["dates", "starts", "ends"]) {
    const days = values[name] as Numbers | undefined;
    for (let row = 0; days && row < days.length; row++) {
      // A blank is NaN, which is neither before nor after any day.
      if (days[row]! < first) first = days[row]!;
      if (days[row]! > last) last = days[row]!;
    }
  }
  return first <= last ? { first, last } : undefined;
}

/**
 * The periods of which an answer's measure is shown, oldest first. Where a period is asked for, it is the last, after
 * those before it as far as the list goes back; otherwise they are the last of the calendar that the list tells of.
 */
export function shownPeriods(values: Values, extent: Extent): readonly Period[] {
  const asked = values.period as Period | undefined;
  return asked ? periodsUpTo(asked, extent) : lastPeriods(extent);
}

function periodsUpTo(asked: Period, { first }: Extent): readonly Period[] {
  const periods = [asked];
  for (let before = periodBefore(asked); before.last >= first; before = periodBefore(before)) {
    if (periods.length === MOST_PERIODS) break;
    periods.unshift(before);
  }
  return periods;
}

const UNITS_TO_SHOW: readonly Unit[] = ["year", "quarter", "month", "week", "day"];
/** Fewer would show no course. */
const FEWEST_PERIODS = 4;

function lastPeriods({ first, last }: Extent): readonly Period[] {
  // Of days there may be few; there is nothing shorter.
  const unit = UNITS_TO_SHOW.find((unit) => startsOf(unit, first, last).length >= FEWEST_PERIODS) ?? "day";
  return startsOf(unit, first, last)
    .slice(-MOST_PERIODS)
    .map((start) => calendarPeriod(unit, start));
}

/** Measures of customers that are followed from a base period into another. */
export function followsCustomers(id: FunctionId): boolean {
  return id === "RETENTION.ORDERS" || id === "CHURN.ORDERS";
}

/** The base period that the user has chosen, where it is not the one before. */
export function chosenBase({ period, basePeriod }: Values): Period | undefined {
  const [asked, base] = [period as Period | undefined, basePeriod as Period | undefined];
  if (!asked || !base) return undefined;
  const usual = periodBefore(asked);
  return base.first === usual.first && base.last === usual.last ? undefined : base;
}
