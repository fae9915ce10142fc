import type { HeaderTopic } from "../../locales/en/headerWords";
import type { Cell } from "../../workbook/Workbook";
import { columnFacts, type ColumnFacts } from "./columnFacts";
import { headerTopics } from "./headerTopics";
import { COLUMN_KINDS, type ColumnKind, type Recognition } from "./recognition";
import { valueEvidence } from "./valueEvidence";

/** With less evidence nothing is claimed. */
const ENOUGH = 2;

/** "Score" and the like: answers, but not of which scale; the values tell. */
const SCALES: readonly ColumnKind[] = ["nps", "ces", "csat"];

/**
 * What a column is, by its header and its values, or undefined where neither says enough. Values that cannot be of a
 * kind outweigh every header; of equally good kinds the first in the order of COLUMN_KINDS is taken.
 */
export function recogniseColumn(
  header: string,
  cells: readonly Cell[],
  numberFormat: string,
): Recognition | undefined {
  const facts = columnFacts(cells, numberFormat);
  const topics = headerTopics(header);
  const candidates = COLUMN_KINDS.flatMap((kind) => judge(kind, header, topics, facts) ?? []);
  const best = candidates.reduce<Candidate | undefined>(
    (leader, one) => (leader === undefined || one.score > leader.score ? one : leader),
    undefined,
  );
  if (best === undefined || best.score < ENOUGH) return undefined;
  const isUnrelated = (topics.get("unrelated") ?? 0) > best.headerWeight;
  return isUnrelated ? undefined : { kind: best.kind, score: best.score, reasons: best.reasons };
}

interface Candidate extends Recognition {
  readonly headerWeight: number;
}

function judge(
  kind: ColumnKind,
  header: string,
  topics: ReadonlyMap<HeaderTopic, number>,
  facts: ColumnFacts,
): Candidate | undefined {
  const values = valueEvidence(kind, facts);
  if (values === undefined) return undefined;
  const headerWeight = Math.max(
    topics.get(kind) ?? 0,
    SCALES.includes(kind) ? (topics.get("answers") ?? 0) : 0,
  );
  const valueWeight = values.reduce((sum, { weight }) => sum + weight, 0);
  return {
    kind,
    headerWeight,
    score: headerWeight + valueWeight,
    reasons: [
      ...(headerWeight > 0 ? [{ because: "header" as const, header }] : []),
      ...values.map(({ reason }) => reason),
    ],
  };
}
