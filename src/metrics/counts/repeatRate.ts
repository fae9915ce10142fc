import { finding, type Finding } from "../finding";
import { refuse } from "../problem";
import { requireNotNegative, requireNotZero } from "../range";

export interface RepeatCounts {
  /** Customers who bought more than once. */
  readonly repeatCustomers: number;
  /** All customers who bought, each counted once. */
  readonly uniqueCustomers: number;
}

/**
 * Repeat purchase rate: which share of the customers bought more than once?
 *
 * Formula: customers who bought more than once / unique customers, a fraction from 0 to 1.
 *
 * Refuses negative counts, no customers, and more repeat customers than customers.
 *
 * @example repeatRate({ repeatCustomers: 300, uniqueCustomers: 1200 }).value // 0.25
 */
export function repeatRate(counts: RepeatCounts): Finding<keyof RepeatCounts> {
  const { repeatCustomers, uniqueCustomers } = counts;
  requireNotNegative({ repeatCustomers, uniqueCustomers });
  requireNotZero("uniqueCustomers", uniqueCustomers);
  if (repeatCustomers > uniqueCustomers) {
    refuse({ code: "moreRepeatersThanCustomers", repeatCustomers, uniqueCustomers });
  }
  return finding({ numerator: repeatCustomers, denominator: uniqueCustomers, parts: { ...counts } });
}
