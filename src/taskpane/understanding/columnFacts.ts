import { parseScore } from "../../functions/reading/score";
import { parseNumber } from "../../functions/reading/number";
import { dayOf, parseIsoDate } from "../../metrics/period/day";
import type { Cell } from "../../workbook/Workbook";
import { formatFamily, type FormatFamily } from "./numberFormat";
import { EMAIL, isAnswerText, isDayText, isSumText } from "./textValues";

/** What the values of a column have in common, from as many as were read. Texts that are numbers count as numbers. */
export interface ColumnFacts {
  readonly filled: number;
  readonly blank: number;
  readonly numbers: number;
  readonly texts: number;
  readonly isWhole: boolean;
  readonly lowest: number;
  readonly highest: number;
  /** Numbers with a fraction of at most two digits, as sums of money have. */
  readonly cents: number;
  /** ISO texts such as 2026-04-01. */
  readonly isoDates: number;
  /** Numbers that would be days from 1990 to 2079. */
  readonly serialDates: number;
  readonly emails: number;
  /** Texts with digits and without spaces, such as K-10001. */
  readonly codes: number;
  /** Texts such as #1001. */
  readonly numbered: number;
  readonly distinct: number;
  /** Texts that mean days, sums or answers but that formulas cannot read. */
  readonly textDates: readonly string[];
  readonly textAmounts: readonly string[];
  readonly textAnswers: readonly string[];
  /** Answers to a question: whole numbers, labels such as "10 - Extremely likely" included. */
  readonly answers: readonly number[];
  readonly format: FormatFamily;
}

const FIRST_SERIAL = dayOf(1990, 1, 1);
const LAST_SERIAL = dayOf(2079, 12, 31);
const NUMBERED = /^#\s?\S*\d$/;
const CODE = /^(?=.*\d)(?=.*\p{L})[^\s@]{3,}$/u;

export function columnFacts(cells: readonly Cell[], numberFormat: string): ColumnFacts {
  const filled = cells.filter((cell) => cell !== "");
  const texts = filled.filter((cell) => typeof cell === "string").map((text) => text.trim());
  const notNumbers = texts.filter((text) => parseNumber(text) === undefined);
  const numbers = filled.map(numberIn).filter((number) => number !== undefined);
  return {
    filled: filled.length,
    blank: cells.length - filled.length,
    numbers: numbers.length,
    texts: notNumbers.length,
    isWhole: numbers.every(Number.isInteger),
    lowest: Math.min(...numbers),
    highest: Math.max(...numbers),
    cents: numbers.filter((number) => !Number.isInteger(number) && hasCents(number)).length,
    isoDates: notNumbers.filter((text) => parseIsoDate(text) !== undefined).length,
    serialDates: numbers.filter((number) => number >= FIRST_SERIAL && number < LAST_SERIAL + 1).length,
    emails: notNumbers.filter((text) => EMAIL.test(text)).length,
    codes: notNumbers.filter((text) => CODE.test(text) && parseIsoDate(text) === undefined).length,
    numbered: notNumbers.filter((text) => NUMBERED.test(text)).length,
    distinct: new Set(filled.map(textOf)).size,
    textDates: notNumbers.filter(isDayText),
    textAmounts: notNumbers.filter((text) => isSumText(text) && !isDayText(text)),
    textAnswers: notNumbers.filter(isAnswerText),
    answers: filled.map(answerIn).filter((answer) => answer !== undefined),
    format: formatFamily(numberFormat),
  };
}

function hasCents(number: number): boolean {
  return Math.abs(number * 100 - Math.round(number * 100)) < 1e-6;
}

function numberIn(cell: Cell): number | undefined {
  return typeof cell === "string" ? parseNumber(cell) : typeof cell === "number" ? cell : undefined;
}

function answerIn(cell: Cell): number | undefined {
  const answer = typeof cell === "string" ? parseScore(cell) : numberIn(cell);
  return Number.isInteger(answer) ? answer : undefined;
}

/** As customers are compared: case and outer spaces do not matter. */
function textOf(cell: Cell): string {
  return (typeof cell === "object" ? cell.basicValue : String(cell)).trim().toLowerCase();
}
