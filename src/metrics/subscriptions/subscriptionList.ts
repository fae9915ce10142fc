import type { RowUse } from "../finding";
import type { Day } from "../period/day";
import { refuse } from "../problem";
import { LeftOutCount, type Ids, type Numbers } from "../rows";

/**
 * A subscription list: one row a subscription, running on day d if start ≤ d ≤ end. A blank end (NaN) is a
 * subscription that still runs. With customers, a customer runs while any of the customer's rows does, so that a change
 * of plan is no churn.
 */
export interface SubscriptionList {
  readonly starts: Numbers;
  readonly ends: Numbers;
  readonly customers?: Ids | undefined;
}

export interface UsedSubscriptions {
  readonly indices: Int32Array;
  readonly use: RowUse;
}

/** The rows with a start (and a customer and an amount, where there are such columns). Refuses an end before the start. */
export function usedSubscriptions(
  list: SubscriptionList & { readonly amounts?: Numbers | undefined },
): UsedSubscriptions {
  const { starts, ends, customers, amounts } = list;
  const indices = new Int32Array(starts.length);
  const leftOut = new LeftOutCount();
  let used = 0;
  for (let index = 0; index < starts.length; index++) {
    const [start, end] = [starts[index]!, ends[index]!];
    if (end < start) refuse({ code: "endBeforeStart", argument: "ends", index, start, end });
    if (Number.isNaN(start)) leftOut.add("blankStart");
    else if (customers && customers.codes[index]! < 0) leftOut.add("blankCustomer");
    else if (amounts && Number.isNaN(amounts[index])) leftOut.add("blankAmount");
    else indices[used++] = index;
  }
  if (used === 0) refuse({ code: "nothingToMeasure", missing: "subscriptions" });
  return { indices: indices.subarray(0, used), use: { used, leftOut: leftOut.counts } };
}

export function runsOn({ starts, ends }: SubscriptionList, row: number, day: Day): boolean {
  // A missing end is NaN, which no day is greater than.
  return starts[row]! <= day && !(day > ends[row]!);
}
