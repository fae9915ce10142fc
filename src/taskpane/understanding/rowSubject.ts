import type { ColumnFacts } from "./columnFacts";
import { headerTopics, type HeaderTopic } from "./headerTopics";
import type { ReadColumn } from "./misleadingAmounts";
import { isPeriodName } from "./periodNames";
import type { ColumnKind } from "./recognition";
import type { UnderstoodColumn } from "./understandList";

/** What a row is about where it is neither an order, nor an answer, nor a subscription. */
export type RowSubject =
  | "customer"
  | "posting"
  | "article"
  | "purchase"
  | "statistic"
  | "case"
  | "task"
  | "answer"
  /** Periods stand beside each other, a column each. */
  | "heading";

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
  /** Whether every row was read: who is unique in some rows may come again in the others. */
  isReadWhole: boolean,
): RowSubject | undefined {
  const best = (kind: ColumnKind) => bestOf(settled, kind);
  const speaks = (topic: HeaderTopic) => read.some((one) => speaksOf(one, topic));
  const readAs = (kind: ColumnKind) =>
    read.find(({ column }) => column !== undefined && column.reference === best(kind)?.reference);
  const customers = readAs("customers");
  const has = {
    customers: customers !== undefined,
    orderIds: best("orderIds") !== undefined,
    dates: best("dates") !== undefined,
    starts: best("starts") !== undefined,
    ends: best("ends") !== undefined,
    amounts: best("amounts") !== undefined,
  };
  if (read.filter(isPeriodOfSums).length >= ENOUGH_PERIODS) return "heading";
  if (speaks("ledger")) return "posting";
  const areAccounts = customers !== undefined && speaksOf(customers, "accounts");
  if (areAccounts && !has.orderIds && (speaks("balances") || (!has.dates && !has.starts))) return "posting";
  if (!has.customers && speaks("purchases")) return "purchase";
  if (!has.customers && !has.orderIds) {
    if (speaks("stock")) return "article";
    if (speaks("balances")) return "posting";
    if (speaks("statistics")) return "statistic";
    if (has.starts && has.ends && readAs("ends")?.facts.blank === 0) return "task";
    if (!has.dates && !has.starts) return "article";
  }
  const isRegister = customers !== undefined && !has.orderIds && isOneEach(customers.facts);
  if (isRegister && !has.ends && !has.dates) return "customer";
  if (isRegister && !has.ends && !has.amounts && (isReadWhole || isStamp(best("dates")))) return "customer";
  if (isRegister && read.some(countsOrders)) return "customer";
  if (has.starts && !has.ends && !has.dates && !has.orderIds) return "customer";
  if (has.amounts || has.orderIds || has.starts) return undefined;
  if ([best("dates"), best("customers")].some((column) => column && saysAnswer(column))) return "answer";
  return speaks("cases") ? "case" : undefined;
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

/** "Created": the day of a record, which customers have as well as orders. */
function isStamp(dates: UnderstoodColumn | undefined): boolean {
  const header = dates?.recognition.reasons.find((reason) => reason.because === "header")?.header;
  return header !== undefined && headerTopics(header).has("stamps");
}

function countsOrders(one: ReadColumn): boolean {
  return one.facts.isWhole && one.facts.numbers === one.facts.filled && speaksOf(one, "orderCounts");
}

/** "Rating date", "Reviewer": of an answer, even where the answer itself cannot be read. */
function saysAnswer({ recognition: { reasons } }: UnderstoodColumn): boolean {
  return reasons.some((reason) => {
    if (reason.because !== "header") return false;
    const topics = headerTopics(reason.header);
    return topics.has("ratings") || topics.has("answers") || topics.has("ofAnswers");
  });
}
