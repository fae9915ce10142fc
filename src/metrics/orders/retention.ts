import { finding, type Finding } from "../finding";
import { periodBefore, type Period } from "../period/period";
import { refuse } from "../problem";
import { isWithin, leaveOut, usedRows } from "../rows";
import type { DatedOrders } from "./orderList";

export interface RetentionQuestion extends DatedOrders {
  readonly period: Period;
  /** Whose customers are followed; by default the period before. */
  readonly basePeriod?: Period | undefined;
}

/** S, E and N of the same question asked by counts: retention({ customersAtStart, … }) gives the same rate. */
export type OrderRetentionParts = "customersAtStart" | "customersAtEnd" | "newCustomers";

/**
 * Customer retention of an order list: of the customers who ordered in the base period, which share ordered in the
 * period?
 *
 * Formula: customers of both periods / customers of the base period, a fraction from 0 to 1. With S the customers of
 * the base period, E those of the period and N those of E who are not in S, this is (E − N) / S.
 *
 * Refuses a base period without orders.
 */
export function retentionOfOrders(question: RetentionQuestion): Finding<OrderRetentionParts> {
  const { parts, ...counts } = countBoth(question);
  return finding({
    numerator: parts.customersAtEnd - parts.newCustomers,
    denominator: parts.customersAtStart,
    parts,
    ...counts,
  });
}

/**
 * Customer churn of an order list: of the customers who ordered in the base period, which share did not order in the
 * period?
 *
 * Formula: 1 − {@link retentionOfOrders}. Refuses what it refuses.
 */
export function churnOfOrders(question: RetentionQuestion): Finding<OrderRetentionParts> {
  const { parts, ...counts } = countBoth(question);
  return finding({
    numerator: parts.customersAtStart - (parts.customersAtEnd - parts.newCustomers),
    denominator: parts.customersAtStart,
    parts,
    ...counts,
  });
}

const IN_BASE = 1;
const IN_PERIOD = 2;

function countBoth(question: RetentionQuestion) {
  const { customers, dates, period, basePeriod = periodBefore(period) } = question;
  const { indices, use } = usedRows({ customers, dates });
  const seen = new Uint8Array(customers.labels.length);
  let used = 0;
  for (let i = 0; i < indices.length; i++) {
    const row = indices[i]!;
    const day = dates[row]!;
    const flags = (isWithin(basePeriod, day) ? IN_BASE : 0) | (isWithin(period, day) ? IN_PERIOD : 0);
    if (flags === 0) continue;
    used++;
    seen[customers.codes[row]!]! |= flags;
  }
  const parts = { customersAtStart: 0, customersAtEnd: 0, newCustomers: 0 };
  for (const flags of seen) {
    if (flags & IN_BASE) parts.customersAtStart++;
    if (flags & IN_PERIOD) parts.customersAtEnd++;
    if (flags === IN_PERIOD) parts.newCustomers++;
  }
  if (parts.customersAtStart === 0) refuse({ code: "nothingToMeasure", missing: "baseCustomers" });
  const leftOut = leaveOut(use.leftOut, { outsidePeriod: indices.length - used });
  return { parts, rows: { used, leftOut } };
}
