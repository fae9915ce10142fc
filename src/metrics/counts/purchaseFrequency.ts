import { finding, type Finding } from "../finding";
import { requireNotNegative, requireNotZero } from "../range";

export interface PurchaseCounts {
  readonly orders: number;
  /** All customers who bought, each counted once. */
  readonly uniqueCustomers: number;
}

/**
 * Purchase frequency: how many orders does a customer place in the period?
 *
 * Formula: orders / unique customers.
 *
 * Refuses negative counts and no customers.
 *
 * @example purchaseFrequency({ orders: 3000, uniqueCustomers: 1200 }).value // 2.5
 */
export function purchaseFrequency(counts: PurchaseCounts): Finding<keyof PurchaseCounts> {
  const { orders, uniqueCustomers } = counts;
  requireNotNegative({ orders, uniqueCustomers });
  requireNotZero("uniqueCustomers", uniqueCustomers);
  return finding({ numerator: orders, denominator: uniqueCustomers, parts: { ...counts } });
}
