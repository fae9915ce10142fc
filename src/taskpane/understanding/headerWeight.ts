import type { ColumnFacts } from "./columnFacts";
import type { HeaderTopic, Topics } from "./headerTopics";
import type { ColumnKind } from "./recognition";

/** "Score" and the like: answers, but not of which scale; the values tell. */
const SCALES: readonly ColumnKind[] = ["nps", "ces", "csat"];
/** What comes second where a list also has the thing itself: see `second` below. */
const A_STEP_BEHIND = 1;
/** A name is the weakest way to tell customers apart. */
const A_NAME = 1.5;
const WHOLE = 6;
const END = 4;

/**
 * How much a header speaks for a kind. "Rating" is satisfaction with something; only where answers begin with 0 it may
 * be the recommendation of the Net Promoter Score.
 */
export function headerWeightFor(kind: ColumnKind, topics: Topics, { lowest }: ColumnFacts): number {
  const answers = SCALES.includes(kind) ? (topics.get("answers") ?? 0) : 0;
  const isRating = kind === "csat" || (kind === "nps" && lowest === 0);
  const ratings = isRating ? (topics.get("ratings") ?? 0) : 0;
  const names = kind === "customers" ? nameWeight(topics) : 0;
  return Math.max(topics.get(kind) ?? 0, answers, ratings, names, secondWeight(kind, topics));
}

/**
 * What has ended was cancelled before that: of both columns, the end says how long it ran. An order was placed when its
 * record was created, but an order date says it outright; payments have numbers besides those of their orders; and what
 * is added to a subtotal belongs to the order as well.
 */
const second: Readonly<Partial<Record<ColumnKind, HeaderTopic>>> = {
  ends: "cancellations",
  dates: "stamps",
  amounts: "partialSums",
  orderIds: "transactions",
};

function secondWeight(kind: ColumnKind, topics: Topics): number {
  const topic = second[kind];
  const weight = topic && topics.get(topic);
  return weight === undefined ? 0 : weight - A_STEP_BEHIND;
}

/** "Name" alone may be anything's at the end of a header ("Product name"), but a company is one in any header. */
function nameWeight(topics: Topics): number {
  const isName = (topics.get("names") ?? 0) >= WHOLE;
  const company = topics.get("companies") ?? 0;
  const weight = Math.max(isName ? WHOLE : 0, company >= END ? company : 0);
  return Math.max(0, weight - A_NAME);
}
