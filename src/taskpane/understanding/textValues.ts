import { parseNumber } from "../../functions/reading/number";
import { parseScore } from "../../functions/reading/score";
import { parseIsoDate } from "../../metrics/period/day";
import type { Cell } from "../../workbook/Workbook";

/**
 * Texts in which people and exports write days, sums and answers, though formulas cannot read them: the pane says so,
 * rather than offer a column that ends in an error.
 */

const YEAR_LAST = String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})`;
const YEAR_FIRST = String.raw`\d{4}[./-]\d{1,2}[./-]\d{1,2}`;
const MONTH_NAMED = String.raw`(?:\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4})`;
const TIME = String.raw`(?:[ T,]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?(?: ?[AP]M)?(?: ?(?:Z|UTC|[A-Z]{3,4}|[+-]\d{2}:?\d{2}))?)?`;
const DAY = new RegExp(`^(?:${YEAR_LAST}|${YEAR_FIRST}|${MONTH_NAMED})${TIME}$`, "iu");

/** "01.04.2026", "2026-04-01 09:30:00 +0200", "1. april 2026". */
export function isDayText(text: string): boolean {
  return parseIsoDate(text) === undefined && DAY.test(text);
}

const CURRENCY = String.raw`(?:kr\.?|kronor|kroner|dkk|sek|nok|eur|usd|gbp|[€$£])`;
const GROUPED = String.raw`\d{1,3}(?:[.,'\s]\d{3})*(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const SUM = new RegExp(`^[-−+]?(?:${CURRENCY}\\s?)?[-−+]?(?:${GROUPED})(?:,-)?(?:\\s?${CURRENCY})?$`, "iu");

/** "1.234,50 kr", "kr 99,00", "1 234,50". */
export function isSumText(text: string): boolean {
  return parseNumber(text) === undefined && SUM.test(text);
}

/** "9/10", "8,5", "4 ★": begins with the answer, but is no label of one. */
export function isAnswerText(text: string): boolean {
  return parseScore(text) === undefined && /^\d{1,3}(?:[.,]\d)?(?:\s?\/\s?\d{1,3}|\s?[★*]+)?$/.test(text);
}

/** Whether a cell holds data rather than a name of what is below it. */
export function isData(cell: Cell): boolean {
  if (typeof cell !== "string") return true;
  const text = cell.trim();
  if (text === "") return false;
  const isNumber = parseNumber(text) !== undefined || parseScore(text) !== undefined;
  const isDay = parseIsoDate(text) !== undefined || isDayText(text);
  return isNumber || isDay || isSumText(text) || isAnswerText(text) || EMAIL.test(text);
}

export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
