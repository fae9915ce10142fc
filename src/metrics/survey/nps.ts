import { finding, type Finding } from "../finding";
import { refuse } from "../problem";
import { answeredRows, type Answers } from "./answers";

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
export function nps(answers: Answers): Finding<"promoters" | "passives" | "detractors" | "answers"> {
  const rows = answeredRows(answers, 0, HIGHEST, true);
  const { scores, counts } = answers;
  let [promoters, passives, detractors] = [0, 0, 0];
  for (const row of rows.indices) {
    const people = counts ? counts[row]! : 1;
    if (scores[row]! >= PROMOTERS_FROM) promoters += people;
    else if (scores[row]! >= PASSIVES_FROM) passives += people;
    else detractors += people;
  }
  const all = promoters + passives + detractors;
  if (all === 0) refuse({ code: "nothingToMeasure", missing: "answers" });
  return finding({
    numerator: promoters - detractors,
    denominator: all,
    factor: 100,
    parts: { promoters, passives, detractors, answers: all },
    rows: rows.use,
  });
}
