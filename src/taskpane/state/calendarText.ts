import { label, startOf } from "../../metrics/period/calendar";
import { twoDigits, type Day } from "../../metrics/period/day";
import { parsePeriod } from "../../metrics/period/period";
import type { CalendarUnit } from "./inputs";

/** What has parts within a year; a day is picked as a date. */
export type YearPart = Exclude<CalendarUnit, "day">;

/** A period of the calendar as the two things one picks: the year, and which of its halves, quarters, months, weeks. */
export interface CalendarParts {
  readonly year: number;
  /** From 1; a whole year is its part 1. */
  readonly part: number;
}

/** "2026-Q2" → { year: 2026, part: 2 } */
export function splitCalendarText(text: string): CalendarParts {
  const part = Number(text.slice(5).replace(/\D/, ""));
  return { year: Number(text.slice(0, 4)), part: part || 1 };
}

/** { year: 2026, part: 2 } → "2026-Q2"; a part that the year does not have becomes its last. */
export function joinCalendarText(unit: YearPart, { year, part }: CalendarParts): string {
  const existing = Math.min(part, partCount(unit, year));
  const texts: Readonly<Record<YearPart, string>> = {
    year: `${year}`,
    half: `${year}-H${existing}`,
    quarter: `${year}-Q${existing}`,
    month: `${year}-${twoDigits(existing)}`,
    week: `${year}-W${twoDigits(existing)}`,
  };
  return texts[unit];
}

/** How many of these periods a year has: week 53 exists in long years only. */
export function partCount(unit: YearPart, year: number): number {
  if (unit === "week") return parsePeriod(`${year}-W53`) ? 53 : 52;
  return { year: 1, half: 2, quarter: 4, month: 12 }[unit];
}

/** The period of this unit that holds the day. */
export function calendarTextAt(unit: CalendarUnit, day: Day): string {
  return label(unit, startOf(unit, day));
}
