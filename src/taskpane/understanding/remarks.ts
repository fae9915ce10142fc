import type { ColumnFacts } from "./columnFacts";
import { headerTopics } from "./headerTopics";
import type { ListParts } from "./listParts";
import type { ColumnKind } from "./recognition";
import type { Remark } from "./remark";

/** A column as it was read, whether anything was recognised in it or not. */
export interface SeenColumn {
  readonly header: string;
  readonly facts: ColumnFacts;
  readonly kind: ColumnKind | undefined;
}

/** So much of a column has to be written so, for the column to be worth a word. */
const MANY = 0.2;

/** What is to be said of a list: each kind of trouble once, where no other column serves. */
export function remarksOn(
  columns: readonly SeenColumn[],
  { headers, top, bottom }: ListParts,
): readonly Remark[] {
  const has = (...kinds: ColumnKind[]) =>
    columns.some(({ kind }) => kind !== undefined && kinds.includes(kind));
  const unread = columns.filter(
    ({ kind }) => kind === undefined || kind === "groups" || kind === "customers",
  );
  return [
    ...(has("dates", "starts") ? [] : said(unread, "textDates", ["dates", "starts"])),
    ...(has("ends") || !has("starts") ? [] : said(unread, "textDates", ["ends"])),
    ...(has("amounts") ? [] : said(unread, "textAmounts", ["amounts"])),
    ...(has("nps", "ces", "csat") ? [] : said(unread, "textAnswers", ANSWERS)),
    ...unread.filter(beginsWithZero).map(({ header, facts: { highest } }) => ({
      about: "answersFromZero" as const,
      column: header,
      highest,
    })),
    // One header row is what every list has.
    ...(top > 1 || headers.length > 1 ? [{ about: "rowsAbove" as const, rows: top }] : []),
    ...(bottom > 0 ? [{ about: "rowsBelow" as const, rows: bottom }] : []),
  ];
}

const ANSWERS = ["nps", "ces", "csat", "answers", "ratings"] as const;
type Topic = ColumnKind | (typeof ANSWERS)[number];

/** The column that says most clearly that it should be of these kinds, and holds texts. */
function said(
  columns: readonly SeenColumn[],
  about: "textDates" | "textAmounts" | "textAnswers",
  topics: readonly Topic[],
): Remark[] {
  const candidates = columns
    .map((column) => ({ ...column, weight: weightOf(column.header, topics), texts: column.facts[about] }))
    .filter(
      ({ weight, texts, facts }) => weight > 0 && texts.length >= MANY * facts.filled && texts.length > 0,
    )
    .sort((one, other) => other.weight - one.weight);
  return candidates.slice(0, 1).map(({ header, texts }) => ({ about, column: header, example: texts[0]! }));
}

function weightOf(header: string, topics: readonly Topic[]): number {
  const found = headerTopics(header);
  if (found.has("unrelated") && topics.every((topic) => (found.get(topic) ?? 0) <= found.get("unrelated")!))
    return 0;
  return Math.max(...topics.map((topic) => found.get(topic) ?? 0));
}

/** Marks from 0 to 100 and the like, where the header speaks of satisfaction or effort. */
function beginsWithZero({ header, facts: { answers, filled, lowest, highest } }: SeenColumn): boolean {
  const topics = headerTopics(header);
  const isMeant = topics.has("csat") || topics.has("ces");
  return isMeant && answers.length === filled && filled > 0 && lowest === 0 && highest <= 100;
}
