import { catalogue, type FunctionId } from "../../functions/catalogue";
import type { Values } from "../../functions/declaration";
import type { ReadCall } from "../../functions/evaluateList";
import type { Outcome } from "../../functions/outcome";
import { periodBefore, type Period } from "../../metrics/period/period";
import { chosenBase, extentOf, followsCustomers, shownPeriods } from "./askedPeriods";
import { Timeline } from "./Timeline";

/** What a measure is in one period. */
export interface Point {
  readonly period: Period;
  readonly outcome: Outcome;
}

/**
 * The same measure in the periods up to the one that was asked for, oldest first; each is what the worksheet function
 * gives for that period. Empty for a question that no period can be put to.
 */
export function seriesOf(id: FunctionId, call: ReadCall): readonly Point[] {
  const { values } = call;
  const extent = extentOf(values);
  if (!extent || !("period" in catalogue[id].arguments) || (!values.dates && !values.period)) return [];
  const base = chosenBase(values);
  if (base) return withBase(call, values.period as Period, base);
  const periods = shownPeriods(values, extent);
  return values.dates ? fromDates(id, call, periods) : periods.map((period) => pointOf(call, { period }));
}

function fromDates(id: FunctionId, call: ReadCall, periods: readonly Period[]): readonly Point[] {
  const isFollowing = followsCustomers(id);
  // Whoever is followed came from the period before.
  const known = isFollowing ? [periodBefore(periods[0]!), ...periods] : periods;
  const timeline = new Timeline(call.values, known);
  return periods.map((period, index) =>
    pointOf(call, {
      ...timeline.between(index, isFollowing ? index + 1 : index),
      period,
      ...(isFollowing && { basePeriod: known[index] }),
    }),
  );
}

/** Customers of a base period that the user has chosen are followed from it, into the period asked for and the one before. */
function withBase(call: ReadCall, period: Period, base: Period): readonly Point[] {
  const before = periodBefore(period);
  const overlaps = before.first <= base.last && base.first <= before.last;
  return (overlaps ? [period] : [before, period]).map((period) => pointOf(call, { period }));
}

function pointOf(call: ReadCall, changes: Values & { readonly period: Period | undefined }): Point {
  return { period: changes.period!, outcome: call.calculate(changes) };
}
