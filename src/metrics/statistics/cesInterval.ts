import { refuse } from "../problem";
import type { Numbers } from "../rows";
import { answeredRows, requireAnswers } from "../survey/answers";
import { CES_SCALE } from "../survey/ces";
import { requireScale } from "../survey/scale";
import { studentCritical } from "./criticalValue";
import { CONFIDENCE, requireConfidence, type Bounds, type Interval } from "./interval";
import { momentsOf, type Moments } from "./moments";

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
 * Refuses what CES refuses, a single answer, and a confidence that is not between 0 and 1.
 *
 * Source: Student (1908), Biometrika 6, 1–25.
 */
export function cesInterval(sample: EffortSample): Interval {
  const { scores, counts, scale = CES_SCALE, confidence = CONFIDENCE } = sample;
  requireConfidence(confidence);
  requireScale(scale);
  const rows = answeredRows(sample, 1, scale);
  const moments = momentsOf(rows.indices, scores, counts);
  requireAnswers(moments.size);
  const bounds = cesBounds(moments, scale, confidence);
  if (!bounds) refuse({ code: "nothingToMeasure", missing: "variance" });
  return { ...bounds, estimate: moments.mean, rows: rows.use };
}

/** The low and the high end; undefined for a single answer, which tells nothing of how answers vary. */
export function cesBounds(
  { size, mean, variance }: Moments,
  scale: number,
  confidence = CONFIDENCE,
): Bounds | undefined {
  if (size < 2) return undefined;
  const margin = variance === 0 ? 0 : studentCritical(confidence, size - 1) * Math.sqrt(variance / size);
  return { low: Math.max(1, mean - margin), high: Math.min(scale, mean + margin) };
}
