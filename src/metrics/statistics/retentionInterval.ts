import { refuse } from "../problem";
import { requireBetween, requireNotNegative } from "../range";
import { CONFIDENCE, requireConfidence, type Interval } from "./interval";
import { wilsonBounds } from "./wilson";

export interface RetainedSample {
  readonly retained: number;
  readonly atStart: number;
  readonly confidence?: number | undefined;
}

/**
 * The interval of a retention rate: how far may chance have moved the rate of so many customers?
 *
 * Formula: Wilson's score interval of retained / at the start, as fractions from 0 to 1.
 *
 * Refuses negative counts, more retained customers than there were, no customers, and a
 * confidence that is not between 0 and 1.
 */
export function retentionInterval(sample: RetainedSample): Interval {
  const { retained, atStart, confidence = CONFIDENCE } = sample;
  requireConfidence(confidence);
  requireNotNegative({ retained, atStart });
  if (atStart === 0) refuse({ code: "zeroDenominator", argument: "atStart" });
  requireBetween("retained", retained, 0, atStart);
  return { ...wilsonBounds(retained, atStart, confidence), estimate: retained / atStart };
}
