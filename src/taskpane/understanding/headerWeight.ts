import type { ColumnFacts } from "./columnFacts";
import type { Topics } from "./headerTopics";
import type { ColumnKind } from "./recognition";

/** "Score" and the like: answers, but not of which scale; the values tell. */
const SCALES: readonly ColumnKind[] = ["nps", "ces", "csat"];
/** What has ended was cancelled before that: of both columns, the end says how long it ran. */
const A_STEP_BEFORE = 1;

/**
 * How much a header speaks for a kind. "Rating" is satisfaction with something; only where answers begin with 0 it may
 * be the recommendation of the Net Promoter Score.
 */
export function headerWeightFor(kind: ColumnKind, topics: Topics, { lowest }: ColumnFacts): number {
  const answers = SCALES.includes(kind) ? (topics.get("answers") ?? 0) : 0;
  const isRating = kind === "csat" || (kind === "nps" && lowest === 0);
  const cancellations = kind === "ends" ? (topics.get("cancellations") ?? 0) - A_STEP_BEFORE : 0;
  const ratings = isRating ? (topics.get("ratings") ?? 0) : 0;
  return Math.max(topics.get(kind) ?? 0, answers, ratings, cancellations);
}
