import type { ColumnFacts } from "./columnFacts";
import type { ColumnKind, Evidence } from "./recognition";

/**
 * What the values say to a kind: undefined if they cannot be of that kind, whatever the header says; otherwise the
 * evidence for it, which may be none.
 */
export function valueEvidence(kind: ColumnKind, facts: ColumnFacts): readonly Evidence[] | undefined {
  if (facts.filled === 0) return undefined;
  return tests[kind](facts);
}

type Test = (facts: ColumnFacts) => readonly Evidence[] | undefined;

/** So much of a column has to be of its kind; a typing mistake does not make it another. */
const MOST = 0.95;
const ENOUGH_ROWS = 20;
const FEW_AT_MOST = 30;

const tests: Readonly<Record<ColumnKind, Test>> = {
  customers: (facts) => {
    if (!couldBeIds(facts) || isYesOrNo(facts) || facts.numbered >= MOST * facts.filled) return undefined;
    if (facts.emails >= MOST * facts.filled) return [{ weight: 3, reason: { because: "emails" } }];
    if (facts.distinct === facts.filled) return [];
    const isCoded = facts.codes >= MOST * facts.filled && facts.distinct > 0.05 * facts.filled;
    return isCoded && facts.filled >= ENOUGH_ROWS
      ? [{ weight: 2, reason: { because: "repeatedCodes" } }]
      : [{ weight: 0.5, reason: { because: "repeats" } }];
  },
  orderIds: (facts) => {
    if (!couldBeIds(facts) || facts.emails > 0 || isYesOrNo(facts) || areFewSmallNumbers(facts))
      return undefined;
    const unique =
      facts.distinct === facts.filled ? [{ weight: 0, reason: { because: "unique" as const } }] : [];
    if (facts.numbered < MOST * facts.filled) return unique;
    return [{ weight: 2, reason: { because: "numbered" } }, ...unique];
  },
  dates: dayEvidence,
  starts: dayEvidence,
  ends: (facts) => {
    const days = dayEvidence(facts);
    return days && facts.blank > 0 ? [...days, { weight: 0.5, reason: { because: "blankEnds" } }] : days;
  },
  amounts: (facts) => {
    const isMoney = facts.format === "money" || facts.format === "other";
    if (!isMoney || facts.numbers < MOST * facts.filled) return undefined;
    if (facts.format === "money") return [{ weight: 3, reason: { because: "moneyFormat" } }];
    const hasCents = facts.cents >= 0.3 * facts.filled && facts.highest > 1 && !isConstant(facts);
    if (hasCents && facts.filled >= 5) return [{ weight: 2, reason: { because: "decimals" } }];
    return [{ weight: 0.5, reason: { because: "wholeAmounts" } }];
  },
  nps: answersWithin(0, 10, (lowest, highest) => highest > 7 || lowest < 1),
  ces: answersWithin(1, 7, (_, highest) => highest > 5),
  csat: answersWithin(1, 5, () => true),
  counts: ({ numbers, filled, isWhole, lowest, format }) =>
    numbers === filled && isWhole && lowest >= 0 && format === "other"
      ? [{ weight: 0, reason: { because: "wholeNumbers" } }]
      : undefined,
  groups: ({ texts, filled, isoDates, emails, distinct }) => {
    const isText = texts >= MOST * filled && isoDates === 0 && emails === 0;
    if (!isText) return undefined;
    if (distinct === 1 && filled >= ENOUGH_ROWS) return undefined;
    const isFew = distinct > 1 && distinct <= Math.min(FEW_AT_MOST, filled / 3);
    return isFew ? [{ weight: 2, reason: { because: "few", count: distinct } }] : [];
  },
};

/** The same everywhere tells nothing apart: a rate, the day of the export. */
function isConstant({ distinct, filled }: ColumnFacts): boolean {
  return distinct === 1 && filled >= ENOUGH_ROWS;
}

/** "Order number" 1, 2, 3 of each customer, days, hours: numbers that come again and again tell no orders apart. */
export function areFewSmallNumbers({ numbers, filled, highest, distinct }: ColumnFacts): boolean {
  return numbers === filled && filled >= ENOUGH_ROWS && highest < 100 && distinct < filled / 2;
}

/** "New customer: yes" names nobody, "Receipt: no" numbers nothing. */
function isYesOrNo({ distinct, filled }: ColumnFacts): boolean {
  return distinct <= 2 && filled >= ENOUGH_ROWS;
}

function couldBeIds({ format, numbers, isWhole, lowest, filled, texts, isoDates }: ColumnFacts): boolean {
  const isPlain = format === "other" && isoDates === 0 && numbers + texts >= MOST * filled;
  return isPlain && (numbers === 0 || (isWhole && lowest >= 0));
}

function dayEvidence(facts: ColumnFacts): readonly Evidence[] | undefined {
  const { filled, isoDates, serialDates, format } = facts;
  if (isoDates + serialDates < MOST * filled || format === "time") return undefined;
  if (isConstant(facts)) return [];
  if (serialDates === 0) return [{ weight: 3, reason: { because: "isoDates" } }];
  if (format === "date") return [{ weight: 3, reason: { because: "dateFormat" } }];
  return [{ weight: 0, reason: { because: "serialDates" } }];
}

/** Answers of a scale: within it, and, to tell it from the other scales, reaching where those do not. */
function answersWithin(
  low: number,
  high: number,
  isTypical: (lowest: number, highest: number) => boolean,
): Test {
  return (facts) => {
    const { answers, filled, numbers, format } = facts;
    if (format === "date" || format === "time" || answers.length === 0 || answers.length < 0.9 * filled)
      return undefined;
    const [lowest, highest] = [Math.min(...answers), Math.max(...answers)];
    const areOnScale = lowest >= low && highest <= high && numbers <= answers.length;
    if (!areOnScale) return undefined;
    const isSure = low === 0 && areManyAnswers(answers, lowest, highest);
    const weight = isSure ? 2 : isTypical(lowest, highest) && !isConstant(facts) ? 1 : 0;
    return [{ weight, reason: { because: "answers", lowest, highest } }];
  };
}

/**
 * Whether whole numbers are answers 0-10 even without a header: many, of many values, both ends of the scale among
 * them, and mostly in its upper half, where quantities hardly ever lie.
 */
function areManyAnswers(answers: readonly number[], lowest: number, highest: number): boolean {
  const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  const isWide = lowest <= 6 && highest === 10 && new Set(answers).size >= 6;
  return answers.length >= ENOUGH_ROWS && isWide && mean >= 5;
}
