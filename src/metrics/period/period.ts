import { firstIsoWeek, label, shift, type Unit } from "./calendar";
import { calendarDate, dayOf, formatDay, parseIsoDate, type Day } from "./day";

/** A stretch of days, both ends included: a period of the calendar, or a span between two dates. */
export interface Period {
  readonly kind: Unit | "span";
  readonly first: Day;
  readonly last: Day;
}

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 9999;

/**
 * Reads a period as a cell or the task pane writes it: `2026`, `2026-H1`, `2026-Q2`, `2026-04`, `2026-W14`,
 * `2026-04-01` or `2026-04-01..2026-06-30`; case and outer spaces do not matter. Undefined if it is none of these.
 */
export function parsePeriod(text: string): Period | undefined {
  const written = text.trim().toUpperCase();
  const [from, to, ...rest] = written.split("..");
  if (to !== undefined) return rest.length === 0 ? parseSpan(from!, to) : undefined;
  const match = /^(\d{4})(?:-(?:([HQW])(\d{1,2})|(\d{2})(?:-\d{2})?))?$/.exec(written);
  if (!match || Number(match[1]) < FIRST_YEAR) return undefined;
  const year = Number(match[1]);
  if (match[2]) return parsePart(year, match[2], match[3]!);
  if (!match[4]) return yearPeriod(year);
  if (written.length === 10) return parseDay(written);
  const month = Number(match[4]);
  return month >= 1 && month <= 12 ? calendarPeriod("month", dayOf(year, month, 1)) : undefined;
}

export function yearPeriod(year: number): Period {
  return calendarPeriod("year", dayOf(year, 1, 1));
}

/** The span between two days, both included. */
export function spanPeriod(first: Day, last: Day): Period {
  return { kind: "span", first, last };
}

/** The period of a unit that starts on this day. */
export function calendarPeriod(unit: Unit, start: Day): Period {
  return { kind: unit, first: start, last: shift(unit, start, 1) - 1 };
}

/**
 * The period before: of a calendar period the one of its kind before it; of a span of whole calendar months as many
 * months; of any other span as many days, ending the day before it.
 */
export function periodBefore(period: Period): Period {
  const { kind, first, last } = period;
  if (kind !== "span") return calendarPeriod(kind, shift(kind, first, -1));
  const months = wholeMonths(first, last);
  const start = months === undefined ? first - (last - first + 1) : shift("month", first, -months);
  return spanPeriod(start, first - 1);
}

/** The period as the period language writes it. */
export function periodLabel(period: Period): string {
  return period.kind === "span"
    ? `${formatDay(period.first)}..${formatDay(period.last)}`
    : label(period.kind, period.first);
}

function parseSpan(from: string, to: string): Period | undefined {
  const [first, last] = [parseDay(from)?.first, parseDay(to)?.first];
  return first !== undefined && last !== undefined && first <= last ? spanPeriod(first, last) : undefined;
}

function parseDay(text: string): Period | undefined {
  const day = text.length === 10 ? parseIsoDate(text) : undefined;
  return day === undefined ? undefined : calendarPeriod("day", day);
}

function parsePart(year: number, letter: string, digits: string): Period | undefined {
  const number = Number(digits);
  if (letter === "W") return digits.length === 2 ? parseWeek(year, number) : undefined;
  const [unit, count] = letter === "Q" ? (["quarter", 4] as const) : (["half", 2] as const);
  if (digits.length !== 1 || number < 1 || number > count) return undefined;
  return calendarPeriod(unit, dayOf(year, (number - 1) * (12 / count) + 1, 1));
}

function parseWeek(year: number, week: number): Period | undefined {
  const start = firstIsoWeek(year) + 7 * (week - 1);
  // Week 53 exists in long years only; in the others it would be week 1 of the next.
  return week >= 1 && start < firstIsoWeek(year + 1) ? calendarPeriod("week", start) : undefined;
}

function wholeMonths(first: Day, last: Day): number | undefined {
  const [from, next] = [calendarDate(first), calendarDate(last + 1)];
  if (from.date !== 1 || next.date !== 1) return undefined;
  return (next.year - from.year) * 12 + next.month - from.month;
}
