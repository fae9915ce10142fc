import { finding, type Finding } from "../finding";
import { answeredRows, countAtLeast, requireAnswers, type Answers } from "./answers";
import { requireScale, requireThreshold } from "./scale";

export const CSAT_SCALE = 5;

export interface SatisfactionScale {
  /** The highest answer; answers lie in 1 … scale, by default 1 … 5. */
  readonly scale?: number | undefined;
  /** The lowest answer that counts as satisfied; by default the top two answers, of a scale up to 3 the top one. */
  readonly satisfiedFrom?: number | undefined;
}

export type SatisfactionAnswers = Answers & SatisfactionScale;

/**
 * Customer satisfaction score (CSAT): which share of the customers is satisfied?
 *
 * Formula: answers at or above `satisfiedFrom` / answers, a fraction from 0 to 1: of 1 … 5 the share of 4 and 5.
 *
 * Refuses answers outside the scale, a scale that is not whole or below 2, a threshold outside the scale, no answers
 * (in the period), and a period without dates.
 *
 * Source: Farris et al., "Marketing Metrics" (top-two-box); the definition of the Danish and Swedish guides.
 */
export function csat(question: SatisfactionAnswers): Finding<"answers" | "satisfied"> {
  const { scale, satisfiedFrom } = satisfactionScale(question);
  const rows = answeredRows(question, 1, scale);
  const { answers, reaching } = countAtLeast(rows.indices, question, satisfiedFrom);
  requireAnswers(answers);
  return finding({
    numerator: reaching,
    denominator: answers,
    parts: { answers, satisfied: reaching },
    rows: rows.use,
  });
}

/** Scale and threshold with their defaults, once they are known to fit together. */
export function satisfactionScale({ scale = CSAT_SCALE, satisfiedFrom }: SatisfactionScale): {
  readonly scale: number;
  readonly satisfiedFrom: number;
} {
  requireScale(scale);
  const threshold = satisfiedFrom ?? (scale <= 3 ? scale : scale - 1);
  requireThreshold("satisfiedFrom", threshold, scale);
  return { scale, satisfiedFrom: threshold };
}
