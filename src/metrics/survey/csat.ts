import { finding, type Finding } from "../finding";
import { answeredRows, countAtLeast, type Answers } from "./answers";
import { requireScale, requireThreshold } from "./scale";

export const CSAT_SCALE = 5;

export interface SatisfactionAnswers extends Answers {
  /** The highest answer; answers lie in 1 … scale, by default 1 … 5. */
  readonly scale?: number | undefined;
  /** The lowest answer that counts as satisfied; by default the top two answers, of a scale up to 3 the top one. */
  readonly satisfiedFrom?: number | undefined;
}

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
  const { scale = CSAT_SCALE } = question;
  requireScale(scale);
  const satisfiedFrom = question.satisfiedFrom ?? (scale <= 3 ? scale : scale - 1);
  requireThreshold("satisfiedFrom", satisfiedFrom, scale);
  const rows = answeredRows(question, 1, scale);
  const { answers, reaching } = countAtLeast(rows.indices, question, satisfiedFrom);
  return finding({
    numerator: reaching,
    denominator: answers,
    parts: { answers, satisfied: reaching },
    rows: rows.use,
  });
}
