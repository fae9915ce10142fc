import type { ColumnFacts } from "./columnFacts";
import { headerTopics, type HeaderTopic } from "./headerTopics";
import type { ReadColumn } from "./misleadingAmounts";
import { isPeriodName } from "./periodNames";
import type { ColumnKind } from "./recognition";
import type { UnderstoodColumn } from "./understandList";

/** What a row is about where it is neither an order, nor an answer, nor a subscription. */
export type RowSubject = "customer" | "posting" | "article" | "heading" | "answer";

const NAMED = 3;
/** In so many orders some customer comes again. */
const ENOUGH_ROWS = 20;
const ENOUGH_PERIODS = 3;

/**
 * What the rows of a list are about, where it only looks like orders or subscriptions: most tables hold dates, names and
 * sums. Undefined where nothing says so.
 */
export function rowSubject(
  read: readonly ReadColumn[],
  settled: readonly UnderstoodColumn[],
): RowSubject | undefined {
  const best = (kind: ColumnKind) => bestOf(settled, kind);
  const [customers, orderIds, dates] = [best("customers"), best("orderIds"), best("dates")];
  if (read.filter(isPeriodOfSums).length >= ENOUGH_PERIODS) return "heading";
  if (read.some((one) => speaksOf(one, "ledger"))) return "posting";
  if (!customers && !orderIds) {
    if (read.some((one) => speaksOf(one, "stock"))) return "article";
    if (read.some((one) => speaksOf(one, "balances"))) return "posting";
    if (!dates && !best("starts")) return "article";
  }
  const facts = read.find(({ column }) => column?.reference === customers?.reference)?.facts;
  const isRegister = facts !== undefined && !orderIds && isOneEach(facts);
  if (isRegister && !best("ends") && (!dates || !best("amounts"))) return "customer";
  if (isRegister && read.some(countsOrders)) return "customer";
  if (best("starts") && !best("ends") && !dates && !orderIds) return "customer";
  const isOfAnswers = dates && !best("amounts") && !orderIds && saysAnswer(dates);
  return isOfAnswers ? "answer" : undefined;
}

function bestOf(columns: readonly UnderstoodColumn[], kind: ColumnKind): UnderstoodColumn | undefined {
  return columns
    .filter(({ recognition }) => recognition.kind === kind)
    .reduce<UnderstoodColumn | undefined>(
      (best, one) => (best && best.recognition.score >= one.recognition.score ? best : one),
      undefined,
    );
}

export function speaksOf({ header, facts }: ReadColumn, topic: HeaderTopic): boolean {
  return facts.filled > 0 && (headerTopics(header).get(topic) ?? 0) >= NAMED;
}

/** "Jan", "Feb", "Mar" beside each other: a table of periods, with a heading for each row. */
function isPeriodOfSums({ header, facts }: ReadColumn): boolean {
  return facts.numbers > 0 && facts.numbers === facts.filled && isPeriodName(header);
}

/** A customer in each row, each another one. */
function isOneEach({ filled, distinct }: ColumnFacts): boolean {
  return filled >= ENOUGH_ROWS && distinct === filled;
}

function countsOrders(one: ReadColumn): boolean {
  return one.facts.isWhole && one.facts.numbers === one.facts.filled && speaksOf(one, "orderCounts");
}

/** "Rating date", "Survey completed": the day of an answer, even where the answer itself cannot be read. */
function saysAnswer({ recognition: { reasons } }: UnderstoodColumn): boolean {
  return reasons.some((reason) => {
    if (reason.because !== "header") return false;
    const topics = headerTopics(reason.header);
    return topics.has("ratings") || topics.has("answers") || topics.has("answerDays");
  });
}
