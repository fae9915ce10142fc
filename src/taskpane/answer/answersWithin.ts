import type { Values } from "../../functions/declaration";
import type { Period } from "../../metrics/period/period";
import { isWithin, type Numbers } from "../../metrics/rows";

/** Answers, and how many people gave each where the list says so. */
export interface GivenAnswers {
  readonly scores: Numbers;
  readonly counts?: Numbers;
}

/** The rows of a question's list that are dated within a period; without one all that have a date, if there are dates. */
export function answersWithin(values: Values, period: Period | undefined): GivenAnswers {
  const scores = values.scores as Numbers;
  const [dates, counts] = [values.dates as Numbers | undefined, values.counts as Numbers | undefined];
  const isIn = (row: number) => {
    if (!dates) return true;
    return period ? isWithin(period, dates[row]!) : !Number.isNaN(dates[row]);
  };
  const [kept, keptCounts] = [new Float64Array(scores.length), new Float64Array(counts?.length ?? 0)];
  let size = 0;
  for (let row = 0; row < scores.length; row++) {
    if (!isIn(row)) continue;
    kept[size] = scores[row]!;
    if (counts) keptCounts[size] = counts[row]!;
    size++;
  }
  const within = { scores: kept.subarray(0, size) };
  return counts ? { ...within, counts: keptCounts.subarray(0, size) } : within;
}

/** More people than this are not written out one by one. */
const MOST_PEOPLE = 1_000_000;

/** The answers with one element a person, as the tests of two samples take them; undefined if they are too many. */
export function oneByOne({ scores, counts }: GivenAnswers): Numbers | undefined {
  if (!counts) return scores;
  const people = counts.reduce((sum, count) => sum + count, 0);
  if (people > MOST_PEOPLE) return undefined;
  const all = new Float64Array(people);
  let next = 0;
  for (let row = 0; row < scores.length; row++) {
    all.fill(scores[row]!, next, next + counts[row]!);
    next += counts[row]!;
  }
  return all;
}
