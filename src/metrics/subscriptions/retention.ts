import { finding, type Finding } from "../finding";
import type { Period } from "../period/period";
import { refuse } from "../problem";
import type { Numbers } from "../rows";
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
  const units = customers ? customers.labels.length : question.starts.length;
  const [before, after] = [new Float64Array(units), new Float64Array(units)];
  for (let i = 0; i < indices.length; i++) {
    const row = indices[i]!;
    const unit = customers ? customers.codes[row]! : row;
    const amount = amounts ? amounts[row]! : 1;
    if (amount < 0) refuse({ code: "negativeAmount", argument: "amounts", index: row, value: amount });
    if (runsOn(question, row, period.first - 1)) before[unit]! += amount;
    if (runsOn(question, row, period.last)) after[unit]! += amount;
  }
  const [atStart, kept] = [new Sum(), new Sum()];
  for (let unit = 0; unit < units; unit++) {
    // Without amounts a customer with two rows is still one customer.
    const most = amounts ? Infinity : 1;
    const was = Math.min(before[unit]!, most);
    if (was === 0) continue;
    atStart.add(was);
    kept.add(Math.min(was, after[unit]!));
  }
  if (atStart.value === 0) refuse({ code: "nothingToMeasure", missing: "subscriptionsBefore" });
  return { before: atStart.value, kept: kept.value, rows: use };
}
