import { finding, type Finding } from "../finding";
import { keptCustomers, type RetentionCounts, type RetentionParts } from "./retention";

/**
 * Customer churn rate: which share of the customers we had at the start did we lose during the period?
 *
 * Formula: (S − (E − N)) / S = 1 − retention, a fraction from 0 to 1.
 *
 * Refuses what {@link retention} refuses.
 *
 * @example churn({ customersAtStart: 1000, customersAtEnd: 950, newCustomers: 100 }).value // 0.15
 */
export function churn(counts: RetentionCounts): Finding<RetentionParts> {
  return finding({
    numerator: counts.customersAtStart - keptCustomers(counts),
    denominator: counts.customersAtStart,
    parts: { ...counts },
  });
}
