import { nps, type NpsParts } from "../survey/nps";
import type { Numbers } from "../rows";
import { normalCritical } from "./criticalValue";
import { CONFIDENCE, requireConfidence, type Bounds, type Interval } from "./interval";

export interface NpsSample {
  readonly scores: Numbers;
  readonly counts?: Numbers | undefined;
}

/**
 * The interval of a Net Promoter Score: how far from the truth may the score of a sample be?
 *
 * Formula: adjusted Wald. Three answers are added, ¾ of them promoters and ¾ detractors; the interval is the adjusted
 * score ± z · standard error, clipped to −100 … 100.
 *
 * Refuses what {@link nps} refuses and a confidence that is not between 0 and 1.
 *
 * Source: Rocks (2016), "Interval Estimation for the Net Promoter Score", The American Statistician 70, 365–372.
 */
export function npsInterval(sample: NpsSample & { readonly confidence?: number | undefined }): Interval {
  const { confidence = CONFIDENCE } = sample;
  requireConfidence(confidence);
  const { value, parts, rows } = nps(sample);
  return { ...npsBounds(parts, confidence), estimate: value, rows };
}

type Counted = Pick<NpsParts, "promoters" | "detractors" | "answers">;

/** The low and the high end, from how many answers there are of each kind. */
export function npsBounds(parts: Counted, confidence = CONFIDENCE): Bounds {
  const { score, variance } = adjustedNps(parts);
  const margin = 100 * normalCritical(confidence) * Math.sqrt(variance);
  return { low: Math.max(-100, 100 * score - margin), high: Math.min(100, 100 * score + margin) };
}

/** The adjusted score as a fraction, and the variance of its estimate. */
export function adjustedNps(parts: Counted): { readonly score: number; readonly variance: number } {
  const answers = parts.answers + 3;
  const promoters = (parts.promoters + 0.75) / answers;
  const detractors = (parts.detractors + 0.75) / answers;
  const score = promoters - detractors;
  return { score, variance: (promoters + detractors - score * score) / answers };
}
