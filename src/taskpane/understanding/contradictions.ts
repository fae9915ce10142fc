import type { ColumnFacts } from "./columnFacts";
import type { Topics } from "./headerTopics";
import type { ColumnKind } from "./recognition";

/** The header names the kind outright, or nearly so: as a whole, at its end, as the end of a compound. */
const NAMED = 3;

/** "Overall score" 87.5 is no sum of money. */
const ANSWERS = ["answers", "ratings", "nps", "ces", "csat"] as const;

/**
 * Whether a header says that a column is none of a kind, whatever its values look like: a delivery date is no day of an
 * order, a number of something is nobody's answer, and what ends with "ID" numbers what stands before it.
 */
export function contradicts(kind: ColumnKind, topics: Topics, weight: number, facts: ColumnFacts): boolean {
  switch (kind) {
    case "amounts":
      return (
        topics.has("deductions") ||
        isNumbering(topics) ||
        (facts.isWhole && weight > 0 && weight < NAMED) ||
        (weight <= 0 && ANSWERS.some((topic) => topics.has(topic)))
      );
    case "dates":
    case "starts":
      return topics.has("otherDates");
    case "customers":
      return topics.has("quantities") || (isNumbering(topics) && weight <= 0);
    case "orderIds":
      return topics.has("quantities");
    case "nps":
      return isNoAnswer(topics, weight) || (!topics.has("nps") && (topics.has("csat") || topics.has("ces")));
    case "ces":
    case "csat":
      return isNoAnswer(topics, weight);
    default:
      return false;
  }
}

/** "Rating ID", "Number of orders". */
function isNoAnswer(topics: Topics, weight: number): boolean {
  return isNumbering(topics) || (topics.has("quantities") && weight === 0);
}

/** "Product ID", "Sales record number"; but "ID" alone may be anybody's. */
function isNumbering(topics: Topics): boolean {
  const weight = topics.get("otherIds") ?? 0;
  return weight >= NAMED && weight < 6;
}
