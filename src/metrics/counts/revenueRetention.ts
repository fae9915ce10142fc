import { finding, type Finding } from "../finding";
import { refuse } from "../problem";
import { requireNotNegative, requireNotZero } from "../range";

export interface GrossRetentionInputs {
  /** Monthly (or any period's) recurring revenue at the start, from the customers there were then. */
  readonly mrrAtStart: number;
  /** Revenue lost because those customers now pay less. */
  readonly contraction: number;
  /** Revenue lost because they left. */
  readonly churned: number;
}

export interface NetRetentionInputs extends GrossRetentionInputs {
  /** Revenue won because those customers now pay more. */
  readonly expansion: number;
}

/**
 * Gross revenue retention (GRR): which share of the recurring revenue we had do we still have, without upsell?
 *
 * Formula: (S − contraction − churned) / S, a fraction from 0 to 1.
 *
 * Refuses negative amounts, a start of zero, and losses greater than the start: the result is never outside 0 … 1.
 *
 * Source: the definition of the SaaS Metrics Standards Board, "Gross Revenue Retention".
 *
 * @example grossRevenueRetention({ mrrAtStart: 100000, contraction: 3000, churned: 5000 }).value // 0.92
 */
export function grossRevenueRetention(inputs: GrossRetentionInputs): Finding<keyof GrossRetentionInputs> {
  return finding({
    numerator: keptRevenue(inputs, inputs.mrrAtStart),
    denominator: inputs.mrrAtStart,
    parts: { ...inputs },
  });
}

/**
 * Net revenue retention (NRR): what have the customers we had become worth, upsell included?
 *
 * Formula: (S + expansion − contraction − churned) / S, a fraction; over 1 when the customers grew.
 *
 * Refuses negative amounts, a start of zero, and losses greater than the start and the expansion together.
 *
 * Source: the definition of the SaaS Metrics Standards Board, "Net Revenue Retention".
 *
 * @example netRevenueRetention({ mrrAtStart: 100000, expansion: 12000, contraction: 3000, churned: 5000 }).value // 1.04
 */
export function netRevenueRetention(inputs: NetRetentionInputs): Finding<keyof NetRetentionInputs> {
  requireNotNegative({ expansion: inputs.expansion });
  return finding({
    numerator: keptRevenue(inputs, inputs.mrrAtStart + inputs.expansion),
    denominator: inputs.mrrAtStart,
    parts: { ...inputs },
  });
}

/** Amounts of money are sums of decimals: 0.1 + 0.2 is not more than 0.3. */
const ROUNDING = 1e-12;

/** What is left of the revenue there was to lose. */
function keptRevenue({ mrrAtStart, contraction, churned }: GrossRetentionInputs, available: number): number {
  requireNotNegative({ mrrAtStart, contraction, churned });
  requireNotZero("mrrAtStart", mrrAtStart);
  const lost = contraction + churned;
  if (lost > available * (1 + ROUNDING)) refuse({ code: "lostMoreThanStart", lost, available });
  return Math.max(0, available - lost);
}
