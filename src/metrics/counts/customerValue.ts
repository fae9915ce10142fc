import { finding, type Finding } from "../finding";
import { refuse } from "../problem";
import { requireNotNegative, requirePositive } from "../range";

export interface ValueFactors {
  /** How many periods a customer stays; over 0, by default 1: the value in one period. */
  readonly lifespan?: number | undefined;
  /** Gross margin as a fraction over 0 and up to 1; by default 1: value as revenue. */
  readonly grossMargin?: number | undefined;
}

export interface ValueInputs extends ValueFactors {
  /** Orders a customer and period. */
  readonly purchaseFrequency: number;
  /** Revenue an order. */
  readonly averageOrderValue: number;
}

export type ValueParts = "purchaseFrequency" | "averageOrderValue" | "lifespan" | "grossMargin";

/**
 * Customer value, and customer lifetime value (CLV) in its simple form: how much is a customer worth?
 *
 * Formula: purchase frequency × average order value [× lifespan × gross margin], in the currency of the order value.
 *
 * Refuses a negative frequency, a lifespan of zero or less, and a margin outside 0 < m ≤ 1.
 *
 * Source: the formula of the Danish and Swedish retention guides; Farris et al., "Marketing Metrics".
 *
 * @example customerValue({ purchaseFrequency: 2.5, averageOrderValue: 150 }).value // 375
 */
export function customerValue(inputs: ValueInputs): Finding<ValueParts> {
  const { purchaseFrequency, averageOrderValue } = inputs;
  requireNotNegative({ purchaseFrequency });
  const { lifespan, grossMargin } = valueFactors(inputs);
  return finding({
    numerator: purchaseFrequency * averageOrderValue,
    denominator: 1,
    factor: lifespan * grossMargin,
    parts: { purchaseFrequency, averageOrderValue, lifespan, grossMargin },
  });
}

/** Lifespan and margin with their defaults, once they are known to make sense. */
export function valueFactors({ lifespan = 1, grossMargin = 1 }: ValueFactors): {
  lifespan: number;
  grossMargin: number;
} {
  requirePositive("lifespan", lifespan);
  if (grossMargin > 1) refuse({ code: "notAShare", argument: "grossMargin", value: grossMargin });
  requirePositive("grossMargin", grossMargin);
  return { lifespan, grossMargin };
}
