import type { ColumnFacts } from "./columnFacts";
import { headerTopics } from "./headerTopics";
import { headerWeightFor } from "./headerWeight";
import type { ListParts } from "./listParts";
import type { MisleadingAmount } from "./misleadingAmounts";
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
  misleading: readonly MisleadingAmount[],
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
    ...(has("amounts") ? [] : MISLEADING.flatMap((about) => saidOfAmounts(misleading, about))),
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

const ANSWERS = ["nps", "ces", "csat"] as const;

const MISLEADING = ["unitPrices", "orderTotals"] as const;

function saidOfAmounts(misleading: readonly MisleadingAmount[], about: MisleadingAmount["about"]): Remark[] {
  const first = misleading.find((one) => one.about === about);
  return first ? [{ about, column: first.column.header }] : [];
}

/** The column that says most clearly that it should be of these kinds, and holds texts. */
function said(
  columns: readonly SeenColumn[],
  about: "textDates" | "textAmounts" | "textAnswers",
  kinds: readonly ColumnKind[],
): Remark[] {
  const candidates = columns
    .map((column) => ({ ...column, weight: weightOf(column, kinds), texts: column.facts[about] }))
    .filter(
      ({ weight, texts, facts }) => weight > 0 && texts.length >= MANY * facts.filled && texts.length > 0,
    )
    .sort((one, other) => other.weight - one.weight);
  return candidates.slice(0, 1).map(({ header, texts }) => ({ about, column: header, example: texts[0]! }));
}

function weightOf({ header, facts }: SeenColumn, kinds: readonly ColumnKind[]): number {
  const topics = headerTopics(header);
  if (topics.has("otherDates") && kinds.includes("dates")) return 0;
  const weight = Math.max(...kinds.map((kind) => headerWeightFor(kind, topics, facts)));
  return weight > (topics.get("unrelated") ?? 0) ? weight : 0;
}

/** Marks from 0 to 100 and the like, where the header speaks of satisfaction or effort. */
function beginsWithZero({ header, facts: { answers, filled, lowest, highest } }: SeenColumn): boolean {
  const topics = headerTopics(header);
  const isMeant = topics.has("csat") || topics.has("ces");
  return isMeant && answers.length === filled && filled > 0 && lowest === 0 && highest <= 100;
}
