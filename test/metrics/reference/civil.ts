/**
 * The Gregorian calendar as one is taught it: months with their lengths, a leap day every four years but not every
 * hundred but every four hundred, days that follow each other. Without `Date` and without serial numbers.
 */
import type { Unit } from "../../../src/metrics/period/calendar";

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Both ends included, as ISO text, whose order is that of time. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysIn({ year, month }: Pick<Civil, "year" | "month">): number {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

export function dayAfter({ year, month, date }: Civil): Civil {
  if (date < daysIn({ year, month })) return { year, month, date: date + 1 };
  return month < 12 ? { year, month: month + 1, date: 1 } : { year: year + 1, month: 1, date: 1 };
}

export function dayBefore({ year, month, date }: Civil): Civil {
  if (date > 1) return { year, month, date: date - 1 };
  const [y, m] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return { year: y, month: m, date: daysIn({ year: y, month: m }) };
}

export function iso({ year, month, date }: Civil): string {
  return `${year}-${two(month)}-${two(date)}`;
}

export function civil(text: string): Civil {
  const [year, month, date] = text.split("-").map(Number) as [number, number, number];
  return { year, month, date };
}

/** Monday is 1, Sunday 7: Zeller's congruence (1882), whose own week begins on Saturday. */
export function weekday({ year, month, date }: Civil): number {
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  const fromSaturday =
    (date +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return ((fromSaturday + 5) % 7) + 1;
}

/** Day 1 … 366 of its year. */
export function ordinal({ year, month, date }: Civil): number {
  let day = date;
  for (let before = 1; before < month; before++) day += daysIn({ year, month: before });
  return day;
}

/** Whether a year has 53 ISO weeks: it begins on a Thursday, or on a Wednesday and is a leap year (ISO 8601). */
export function isLong(year: number): boolean {
  const first = weekday({ year, month: 1, date: 1 });
  return first === 4 || (first === 3 && isLeap(year));
}

/** The ISO week by the formula of day of the year and weekday: week = ⌊(ordinal − weekday + 10) / 7⌋. */
export function isoWeek(day: Civil): string {
  const week = Math.floor((ordinal(day) - weekday(day) + 10) / 7);
  if (week === 0) return `${day.year - 1}-W${isLong(day.year - 1) ? 53 : 52}`;
  if (week === 53 && !isLong(day.year)) return `${day.year + 1}-W01`;
  return `${day.year}-W${two(week)}`;
}

/** The name of the period of this unit in which the day lies. */
export function nameOf(unit: Unit, text: string): string {
  const day = civil(text);
  const { year, month } = day;
  switch (unit) {
    case "day":
      return text;
    case "week":
      return isoWeek(day);
    case "month":
      return `${year}-${two(month)}`;
    case "quarter":
      return `${year}-Q${Math.ceil(month / 3)}`;
    case "half":
      return `${year}-H${month <= 6 ? 1 : 2}`;
    case "year":
      return `${year}`;
  }
}

/** The period in which a day lies: one walks from it in both directions while the name stays the same. */
export function periodAround(unit: Unit, text: string): Span {
  const name = nameOf(unit, text);
  let [from, to] = [civil(text), civil(text)];
  while (nameOf(unit, iso(dayBefore(from))) === name) from = dayBefore(from);
  while (nameOf(unit, iso(dayAfter(to))) === name) to = dayAfter(to);
  return { from: iso(from), to: iso(to) };
}

/** The period before: the one in which the day before its first lies. */
export function calendarPeriodBefore(unit: Unit, { from }: Span): Span {
  return periodAround(unit, iso(dayBefore(civil(from))));
}

/** The names of all periods from the one of the first day to the one of the last. */
export function namesBetween(unit: Unit, { from, to }: Span): string[] {
  const names = [nameOf(unit, from)];
  for (let day = civil(from); iso(day) <= to; day = dayAfter(day)) {
    const name = nameOf(unit, iso(day));
    if (name !== names.at(-1)) names.push(name);
  }
  return names;
}

/** Whether a day, if there is one, lies in the span. */
export function contains({ from, to }: Span, day: string | null): boolean {
  return day !== null && day >= from && day <= to;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
