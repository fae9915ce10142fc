import type { FunctionId } from "../../functions/catalogue";
import type { Values } from "../../functions/declaration";
import type { Figure } from "../../functions/outcome";
import type { Day } from "../../metrics/period/day";
import { periodBefore, type Period } from "../../metrics/period/period";
import { chosenBase, extentOf } from "./askedPeriods";
import { difference, type Difference } from "./difference";
import type { Point } from "./series";

/** How an answer has changed from the period before, or why nothing can be said. */
export type Change =
  | {
      readonly kind: "changed";
      readonly before: Period;
      readonly valueBefore: number;
      readonly difference: Difference;
      /** The last day that the list tells of, where a good part of the period lies after it. */
      readonly endsEarly?: Day;
    }
  | { readonly kind: "nothingBefore"; readonly before: Period }
  /** A period could be asked for, and none was. */
  | { readonly kind: "noPeriod" };

/** So much of the period may be missing at its end without a word: the last days often have no order. */
const NEGLIGIBLE = 0.1;

/** The change from the period before the one that was asked for; its figures are those of the series. */
export function changeOf(
  id: FunctionId,
  figure: Figure,
  values: Values,
  series: readonly Point[],
): Change | undefined {
  const period = values.period as Period | undefined;
  if (!period) return series.length > 0 ? { kind: "noPeriod" } : undefined;
  const before = periodBefore(period);
  const point = series.find((point) => point.period.first === before.first);
  // A base period of the user's own may lie in the way.
  if (!point && chosenBase(values)) return undefined;
  if (point?.outcome.kind !== "finding") return { kind: "nothingBefore", before };
  const valueBefore = point.outcome.finding.value;
  const endsEarly = earlyEnd(period, values);
  return {
    kind: "changed",
    before,
    valueBefore,
    difference: difference(id, figure.format, figure.finding.value, valueBefore),
    ...(endsEarly !== undefined && { endsEarly }),
  };
}

/** Ends of subscriptions lie in the future; only orders and answers tell how far a list goes. */
function earlyEnd({ first, last }: Period, { dates }: Values): Day | undefined {
  const extent = extentOf({ dates });
  const missing = extent ? last - extent.last : 0;
  return missing > NEGLIGIBLE * (last - first + 1) ? extent?.last : undefined;
}
