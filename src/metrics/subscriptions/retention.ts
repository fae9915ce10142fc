import { finding, type Finding } from "../finding";
import type { Period } from "../period/period";
import { refuse } from "../problem";
import type { Ids, Numbers } from "../rows";
import { Sum } from "../sum";
import { runsOn, usedSubscriptions, type SubscriptionList } from "./subscriptionList";

export interface SubscriptionQuestion extends SubscriptionList {
  readonly period: Period;
  /** What each row pays a period; with it the share of the amount is measured. */
  readonly amounts?: Numbers | undefined;
}

/** Subscriptions (or customers, or amounts) before the period, and what is kept of them on its last day. */
export type SubscriptionParts = "before" | "kept";

/**
 * Retention of a subscription list: of what ran the day before the period, which share still runs on its last day?
 *
 * Formula: kept / before, a fraction from 0 to 1. With amounts it is gross revenue retention: Σ min(before, at the
 * end) / Σ before, over customers if given, else over rows, so that growth of one does not hide the loss of another.
 *
 * Refuses a list in which nothing ran before the period, an end before its start, and negative amounts.
 */
export function retentionOfSubscriptions(question: SubscriptionQuestion): Finding<SubscriptionParts> {
  const { before, kept, rows } = compare(question);
  return finding({ numerator: kept, denominator: before, parts: { before, kept }, rows });
}

/**
 * Churn of a subscription list: of what ran the day before the period, which share no longer runs on its last day?
 *
 * Formula: 1 − {@link retentionOfSubscriptions}. Refuses what it refuses.
 */
export function churnOfSubscriptions(question: SubscriptionQuestion): Finding<SubscriptionParts> {
  const { before, kept, rows } = compare(question);
  return finding({ numerator: before - kept, denominator: before, parts: { before, kept }, rows });
}

function compare(question: SubscriptionQuestion) {
  const { period, customers, amounts } = question;
  const { indices, use } = usedSubscriptions(question);
  const [before, kept] = [new Sum(), new Sum()];
  const count = (was: number, is: number) => {
    before.add(was);
    kept.add(Math.min(was, is));
  };
  const ofCustomers = customers && new CustomerAmounts(customers, amounts !== undefined);
  for (let i = 0; i < indices.length; i++) {
    const row = indices[i]!;
    const amount = amounts ? amounts[row]! : 1;
    if (amount < 0) refuse({ code: "negativeAmount", argument: "amounts", index: row, value: amount });
    const was = runsOn(question, row, period.first - 1) ? amount : 0;
    const is = runsOn(question, row, period.last) ? amount : 0;
    if (ofCustomers) ofCustomers.add(row, was, is);
    else count(was, is);
  }
  ofCustomers?.forEach(count);
  if (before.value === 0) refuse({ code: "nothingToMeasure", missing: "subscriptionsBefore" });
  return { before: before.value, kept: kept.value, rows: use };
}

/** What each customer had before and has at the end, over all of the customer's rows. */
class CustomerAmounts {
  private readonly before: Float64Array;
  private readonly after: Float64Array;

  constructor(
    private readonly customers: Ids,
    private readonly inAmounts: boolean,
  ) {
    this.before = new Float64Array(customers.labels.length);
    this.after = new Float64Array(customers.labels.length);
  }

  add(row: number, was: number, is: number): void {
    const customer = this.customers.codes[row]!;
    this.before[customer]! += was;
    this.after[customer]! += is;
  }

  forEach(count: (was: number, is: number) => void): void {
    // Without amounts a customer with two rows is still one customer.
    const most = this.inAmounts ? Infinity : 1;
    for (let customer = 0; customer < this.before.length; customer++) {
      count(Math.min(this.before[customer]!, most), Math.min(this.after[customer]!, most));
    }
  }
}
