import type { Day } from "../period/day";
import { refuse } from "../problem";
import { leaveOut, type Ids, type Numbers, type UsedRows } from "../rows";

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

/** The rows with a start (and a customer and an amount, where there are such columns). Refuses an end before the start. */
export function usedSubscriptions(
  list: SubscriptionList & { readonly amounts?: Numbers | undefined },
): UsedRows {
  const { starts, ends, customers, amounts } = list;
  const indices = new Int32Array(starts.length);
  let [used, noStart, noCustomer, noAmount] = [0, 0, 0, 0];
  for (let index = 0; index < starts.length; index++) {
    const [start, end] = [starts[index]!, ends[index]!];
    if (end < start) refuse({ code: "endBeforeStart", argument: "ends", index, start, end });
    if (Number.isNaN(start)) noStart++;
    else if (customers && customers.codes[index]! < 0) noCustomer++;
    else if (amounts && Number.isNaN(amounts[index])) noAmount++;
    else indices[used++] = index;
  }
  if (used === 0) refuse({ code: "nothingToMeasure", missing: "subscriptions" });
  const reasons = { blankStart: noStart, blankCustomer: noCustomer, blankAmount: noAmount };
  return { indices: indices.subarray(0, used), use: { used, leftOut: leaveOut({}, reasons) } };
}

export function runsOn({ starts, ends }: SubscriptionList, row: number, day: Day): boolean {
  // A missing end is NaN, which no day is greater than.
  return starts[row]! <= day && !(day > ends[row]!);
}
