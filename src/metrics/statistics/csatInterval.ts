import { csat, type SatisfactionScale } from "../survey/csat";
import type { Numbers } from "../rows";
import { CONFIDENCE, requireConfidence, type Interval } from "./interval";
import { wilsonBounds } from "./wilson";

export interface SatisfactionSample extends SatisfactionScale {
  readonly scores: Numbers;
  readonly counts?: Numbers | undefined;
  readonly confidence?: number | undefined;
}

/**
 * The interval of a customer satisfaction score: how far from the truth may the share of a sample be?
 *
 * Formula: Wilson's score interval, as fractions from 0 to 1. Refuses what {@link csat} refuses and a confidence that is
 * not between 0 and 1.
 */
export function csatInterval(sample: SatisfactionSample): Interval {
  const { confidence = CONFIDENCE } = sample;
  requireConfidence(confidence);
  const { value, numerator, denominator, rows } = csat(sample);
  return { ...wilsonBounds(numerator, denominator, confidence), estimate: value, rows };
}
