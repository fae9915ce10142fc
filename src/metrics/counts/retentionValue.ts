import { finding, type Finding } from "../finding";
import { refuse } from "../problem";
import { requireBetween, requireNotNegative } from "../range";

export interface RetentionValueInputs {
  /** Margin a customer and period, in money. */
  readonly margin: number;
  /** Retention rate a period, 0 … 1. */
  readonly retentionRate: number;
  /** Discount rate a period, 0 or more. */
  readonly discountRate: number;
  /** True if the first margin is earned now and counts in full; by default it comes after one period. */
  readonly firstMarginNow?: boolean | undefined;
}

export type RetentionValueParts = "margin" | "retentionRate" | "discountRate";

/**
 * Customer lifetime value with constant retention: what are the future margins of a customer worth today?
 *
 * Formula: m · r / (1 + d − r); with the first margin now m · (1 + d) / (1 + d − r). In the currency of the margin.
 *
 * Refuses a retention rate outside 0 … 1 and a negative discount rate. A customer who never leaves, without
 * discounting (r = 1, d = 0), has no finite value: the denominator is zero.
 *
 * Source: Gupta & Lehmann, "Customers as Assets", Journal of Interactive Marketing 17 (2003), 9–24.
 *
 * @example retentionValue({ margin: 1, retentionRate: 0.8, discountRate: 0.1 }).value // 2.6666666666666665
 */
export function retentionValue(inputs: RetentionValueInputs): Finding<RetentionValueParts> {
  const { margin, retentionRate, discountRate, firstMarginNow = false } = inputs;
  if (retentionRate > 1) refuse({ code: "notAShare", argument: "retentionRate", value: retentionRate });
  requireBetween("retentionRate", retentionRate, 0, 1);
  requireNotNegative({ discountRate });
  const denominator = 1 - retentionRate + discountRate;
  if (denominator === 0) refuse({ code: "zeroDenominator", argument: "discountRate" });
  return finding({
    numerator: margin * (firstMarginNow ? 1 + discountRate : retentionRate),
    denominator,
    parts: { margin, retentionRate, discountRate },
  });
}
