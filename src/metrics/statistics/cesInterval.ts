import { refuse } from "../problem";
import type { Numbers } from "../rows";
import { answeredRows } from "../survey/answers";
import { ces, CES_SCALE } from "../survey/ces";
import { studentCritical } from "./criticalValue";
import { CONFIDENCE, requireConfidence, type Interval } from "./interval";
import { momentsOf } from "./moments";

export interface EffortSample {
  readonly scores: Numbers;
  readonly scale?: number | undefined;
  readonly counts?: Numbers | undefined;
  readonly confidence?: number | undefined;
}

/**
 * The interval of a Customer Effort Score: how far from the truth may the mean of a sample be?
 *
 * Formula: mean ± t · standard deviation / √n with n − 1 degrees of freedom, clipped to 1 … scale.
 *
 * Refuses what {@link ces} refuses, a single answer, and a confidence that is not between 0 and 1.
 *
 * Source: Student (1908), Biometrika 6, 1–25.
 */
export function cesInterval(sample: EffortSample): Interval {
  const { scores, counts, scale = CES_SCALE, confidence = CONFIDENCE } = sample;
  requireConfidence(confidence);
  const { value, rows } = ces(sample);
  const { size, mean, variance } = momentsOf(answeredRows(sample, 1, scale).indices, scores, counts);
  if (size < 2) refuse({ code: "nothingToMeasure", missing: "variance" });
  const margin = variance === 0 ? 0 : studentCritical(confidence, size - 1) * Math.sqrt(variance / size);
  return { low: Math.max(1, mean - margin), high: Math.min(scale, mean + margin), estimate: value, rows };
}
