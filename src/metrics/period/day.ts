/**
 * A calendar day as a whole number, counted from 1899-12-30, so that it equals the serial date of a spreadsheet
 * from 1900-03-01 on. Days have no time zone: the same cells mean the same days for every reader.
 */
export type Day = number;

/** The days that are taken as dates: 1927-05-18 … 9999-12-31. Smaller numbers are hardly ever meant as dates. */
export const FIRST_DAY: Day = 10000;
export const LAST_DAY: Day = 2958465;

const MILLISECONDS_A_DAY = 86_400_000;
const UNIX_EPOCH: Day = 25569;

/** The day of a date; months count from 1 and may run over (month 13 is January of the next year). */
export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY + UNIX_EPOCH;
}

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
}

export function calendarDate(day: Day): CalendarDate {
  const utc = new Date((day - UNIX_EPOCH) * MILLISECONDS_A_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function isoWeekday(day: Day): number {
  return ((((day - 2) % 7) + 7) % 7) + 1;
}

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** Reads "2026-04-01" or "2026-04-01T09:30:00Z" (the time and its offset are ignored); undefined if it is no such date. */
export function parseIsoDate(text: string): Day | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900) return undefined;
  const day = dayOf(year, month, date);
  const read = calendarDate(day);
  return read.month === month && read.date === date ? day : undefined;
}

/** "2026-04-01" */
export function formatDay(day: Day): string {
  const { year, month, date } = calendarDate(day);
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
