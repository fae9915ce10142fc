import { finding, type Finding } from "../finding";
import { refuse } from "../problem";
import { requireNotNegative, requireNotZero } from "../range";

export interface RetentionCounts {
  /** Customers at the start of the period (S). */
  readonly customersAtStart: number;
  /** Customers at its end (E), new ones included. */
  readonly customersAtEnd: number;
  /** Customers won during the period (N) who are still customers at its end. */
  readonly newCustomers: number;
}

export type RetentionParts = "customersAtStart" | "customersAtEnd" | "newCustomers";

/**
 * Customer retention rate: which share of the customers we had at the start do we still have at the end?
 *
 * Formula: (E − N) / S, a fraction from 0 to 1.
 *
 * Refuses negative counts, a start of zero, more new customers than customers at the end (some new customers already
 * left; they must not be counted as new) and more kept customers than there were (returners were counted as kept).
 *
 * Source: Reichheld, "The Loyalty Effect" (1996); the formula as in the Danish and Swedish retention guides.
 *
 * @example retention({ customersAtStart: 1000, customersAtEnd: 950, newCustomers: 100 }).value // 0.85
 */
export function retention(counts: RetentionCounts): Finding<RetentionParts> {
  return finding({
    numerator: keptCustomers(counts),
    denominator: counts.customersAtStart,
    parts: { ...counts },
  });
}

/** E − N, once the three counts are known to fit together. */
export function keptCustomers(counts: RetentionCounts): number {
  const { customersAtStart, customersAtEnd, newCustomers } = counts;
  requireNotNegative({ customersAtStart, customersAtEnd, newCustomers });
  requireNotZero("customersAtStart", customersAtStart);
  const kept = customersAtEnd - newCustomers;
  if (kept < 0) refuse({ code: "newCustomersLeft", customersAtEnd, newCustomers });
  if (kept > customersAtStart) refuse({ code: "keptMoreThanStart", kept, customersAtStart });
  return kept;
}
