import { finding, type Finding } from "../finding";
import { Sum } from "../sum";
import { answeredRows, countAtLeast, requireAnswers, type Answers } from "./answers";
import { requireScale, requireThreshold } from "./scale";

export const CES_SCALE = 7;

export interface EffortAnswers extends Answers {
  /** The highest answer; answers lie in 1 … scale, by default 1 … 7. */
  readonly scale?: number | undefined;
}

/**
 * Customer Effort Score (CES): how easy is it to deal with us?
 *
 * Formula: the mean answer on 1 … scale ("they made it easy": 1 strongly disagree, 7 strongly agree). Over 5 of 7 is
 * good.
 *
 * Refuses answers outside the scale, a scale that is not whole or below 2, no answers (in the period), and a period
 * without dates.
 *
 * Source: Dixon, Freeman & Toman, "Stop Trying to Delight Your Customers", Harvard Business Review, July 2010; the
 * 1–7 agreement scale is CES 2.0 (CEB, 2013).
 */
export function ces(question: EffortAnswers): Finding<"answers" | "total"> {
  const { scale = CES_SCALE, scores, counts } = question;
  requireScale(scale);
  const rows = answeredRows(question, 1, scale);
  const total = new Sum();
  let answers = 0;
  for (let i = 0; i < rows.indices.length; i++) {
    const row = rows.indices[i]!;
    const people = counts ? counts[row]! : 1;
    answers += people;
    total.add(people * scores[row]!);
  }
  requireAnswers(answers);
  return finding({
    numerator: total.value,
    denominator: answers,
    parts: { answers, total: total.value },
    rows: rows.use,
  });
}

/**
 * Agreement of the Customer Effort Score: which share of the customers found it easy?
 *
 * Formula: answers at or above `agreeFrom` / answers, a fraction from 0 to 1.
 *
 * Refuses what {@link ces} refuses, and a threshold outside the scale.
 */
export function cesAgreement(
  question: EffortAnswers & { readonly agreeFrom: number },
): Finding<"answers" | "agreeing"> {
  const { scale = CES_SCALE, agreeFrom } = question;
  requireScale(scale);
  requireThreshold("agreeFrom", agreeFrom, scale);
  const rows = answeredRows(question, 1, scale);
  const { answers, reaching } = countAtLeast(rows.indices, question, agreeFrom);
  requireAnswers(answers);
  return finding({
    numerator: reaching,
    denominator: answers,
    parts: { answers, agreeing: reaching },
    rows: rows.use,
  });
}
