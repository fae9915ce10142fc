import { finding, type Finding } from "../finding";
import { answeredRows, requireAnswers, type Answers } from "./answers";

const PROMOTERS_FROM = 9;
const PASSIVES_FROM = 7;
const HIGHEST = 10;

/**
 * Net Promoter Score (NPS): do more customers recommend us than warn against us?
 *
 * Formula: (promoters − detractors) / answers × 100, from −100 to 100. Promoters answer 9 or 10, passives 7 or 8,
 * detractors 0 to 6. Over 0 is good, over 50 excellent, over 75 outstanding.
 *
 * Refuses scores that are not whole numbers from 0 to 10, no answers (in the period), and a period without dates.
 *
 * Source: Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 */
export function nps(answers: Answers): Finding<keyof NpsParts> {
  const rows = answeredRows(answers, 0, HIGHEST, true);
  const parts = countNps(rows.indices, answers);
  requireAnswers(parts.answers);
  return finding({
    numerator: parts.promoters - parts.detractors,
    denominator: parts.answers,
    factor: 100,
    parts,
    rows: rows.use,
  });
}

export interface NpsParts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly answers: number;
}

/** How many of the answers in these rows are of each kind. */
export function countNps(rows: Int32Array, { scores, counts }: Answers): NpsParts {
  const people = new Float64Array(HIGHEST + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    people[scores[row]!]! += counts ? counts[row]! : 1;
  }
  const from = (lowest: number) => people.subarray(lowest).reduce((total, count) => total + count, 0);
  const [answers, promoters] = [from(0), from(PROMOTERS_FROM)];
  const passives = from(PASSIVES_FROM) - promoters;
  return { promoters, passives, detractors: answers - passives - promoters, answers };
}
