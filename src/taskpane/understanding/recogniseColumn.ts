import type { Cell } from "../../workbook/Workbook";
import { columnFacts, type ColumnFacts } from "./columnFacts";
import { contradicts } from "./contradictions";
import { headerTopics, type Topics } from "./headerTopics";
import { headerWeightFor } from "./headerWeight";
import { otherScale } from "./otherScale";
import { COLUMN_KINDS, type ColumnKind, type Evidence, type Recognition } from "./recognition";
import { areFewSmallNumbers, valueEvidence } from "./valueEvidence";

/** With less evidence nothing is claimed. */
const ENOUGH = 2;
/** A header that names something, rather than mentions it. */
const NAMED = 3;
/** "Score type" and the like only repeat the answer: any other group says more. */
const OF_ANSWERS = 5;
/** What is blank in a third of the rows is rather the day of something that comes after. */
const KNOWN_DAYS = 3;
/** An "amount" of 1, 2, 3 … may be how many there are: any other amount of the list is better. */
const PERHAPS_QUANTITIES = 2.5;

/**
 * What a column is, by its header and its values, or undefined where neither says enough. Values that cannot be of a
 * kind outweigh every header; of equally good kinds the first in the order of COLUMN_KINDS is taken.
 */
export function recogniseColumn(
  header: string,
  cells: readonly Cell[],
  numberFormat: string,
): Recognition | undefined {
  return recogniseFacts(header, columnFacts(cells, numberFormat));
}

/** The same of values that have been looked at. */
export function recogniseFacts(header: string, facts: ColumnFacts): Recognition | undefined {
  const topics = headerTopics(header);
  const candidates = COLUMN_KINDS.flatMap((kind) => judge(kind, header, topics, facts) ?? []);
  const best = candidates.reduce<Candidate | undefined>(
    (leader, one) => (leader === undefined || one.score > leader.score ? one : leader),
    undefined,
  );
  if (best === undefined || best.evidence < ENOUGH) return undefined;
  const { headerWeight, evidence: _, ...recognition } = best;
  if (isUnrelated(topics, headerWeight)) return undefined;
  return { ...recognition, score: recognition.score - answerPenalty(recognition.kind, topics) };
}

/** What no measure takes; where a header says both, the end of it tells ("Customer comments"), and in doubt nothing. */
function isUnrelated(topics: Topics, headerWeight: number): boolean {
  const weight = topics.get("unrelated") ?? 0;
  return weight > headerWeight || (weight === headerWeight && weight > 0 && weight < NAMED);
}

interface Candidate extends Recognition {
  readonly headerWeight: number;
  /** What speaks for the kind; of the score, less what speaks for another column. */
  readonly evidence: number;
}

function judge(kind: ColumnKind, header: string, topics: Topics, facts: ColumnFacts): Candidate | undefined {
  const headerWeight = headerWeightFor(kind, topics, facts);
  if (contradicts(kind, topics, headerWeight, facts)) return undefined;
  // Blanks alone do not make an end of a date: most lists have dates that are not known for every row.
  if (kind === "ends" && headerWeight <= 0) return undefined;
  const scale = isScaled(kind) && isNamed(kind, topics) ? otherScale(kind, facts) : undefined;
  const values = scale === undefined ? valueEvidence(kind, facts) : answersOf(facts);
  if (values === undefined) return undefined;
  const evidence = values.reduce((sum, { weight }) => sum + weight, headerWeight);
  return {
    kind,
    headerWeight,
    evidence,
    score: evidence - blankPenalty(kind, facts) - quantityPenalty(kind, facts),
    reasons: [
      ...(headerWeight > 0 ? [{ because: "header" as const, header }] : []),
      ...values.map(({ reason }) => reason),
    ],
    ...(scale !== undefined && { scale }),
  };
}

function isScaled(kind: ColumnKind): kind is "ces" | "csat" {
  return kind === "ces" || kind === "csat";
}

/** Values 1-10 could be of anything: only a header that says what was asked speaks for an unusual scale. */
function isNamed(kind: "ces" | "csat", topics: Topics): boolean {
  return topics.has(kind) || (kind === "csat" && topics.has("ratings"));
}

function answersOf({ lowest, highest }: ColumnFacts): readonly Evidence[] {
  return [{ weight: 1, reason: { because: "answers", lowest, highest } }];
}

function quantityPenalty(kind: ColumnKind, facts: ColumnFacts): number {
  return kind === "amounts" && facts.isWhole && areFewSmallNumbers(facts) ? PERHAPS_QUANTITIES : 0;
}

function answerPenalty(kind: ColumnKind, topics: Topics): number {
  const isOfAnswers = (["answers", "ratings", "nps", "ces", "csat"] as const).some((topic) =>
    topics.has(topic),
  );
  return kind === "groups" && isOfAnswers ? OF_ANSWERS : 0;
}

/**
 * Of two columns that are equally good otherwise, the one that is filled; but an end that is blank says much, and the
 * day of an order or an answer is always known, as is the start of a subscription.
 */
function blankPenalty(kind: ColumnKind, { filled, blank }: ColumnFacts): number {
  const share = blank / (filled + blank);
  if (kind === "ends") return 0;
  return kind === "dates" || kind === "starts" ? KNOWN_DAYS * share : share;
}
