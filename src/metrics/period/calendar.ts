import { calendarDate, dayOf, isoWeekday, twoDigits, type Day } from "./day";

/** The calendar's units, weeks as ISO 8601 counts them (Monday to Sunday; week 1 holds the first Thursday). */
export const UNITS = ["day", "week", "month", "quarter", "half", "year"] as const;
export type Unit = (typeof UNITS)[number];

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
type MonthUnit = keyof typeof MONTHS;

/** The first day of the period of this unit that holds the day. */
export function startOf(unit: Unit, day: Day): Day {
  if (unit === "day") return day;
  if (unit === "week") return day - isoWeekday(day) + 1;
  const { year, month } = calendarDate(day);
  return dayOf(year, month - ((month - 1) % MONTHS[unit]), 1);
}

/** The first day of the period `count` periods later (earlier, if negative); `start` is the first day of one. */
export function shift(unit: Unit, start: Day, count: number): Day {
  if (unit === "day") return start + count;
  if (unit === "week") return start + 7 * count;
  const { year, month } = calendarDate(start);
  return dayOf(year, month + count * MONTHS[unit], 1);
}

/** The name of the period that starts on this day, as the period language writes it: "2026-Q2", "2026-W14". */
export function label(unit: Unit, start: Day): string {
  const { year, month, date } = calendarDate(start);
  const names: Record<Unit, () => string> = {
    day: () => `${year}-${twoDigits(month)}-${twoDigits(date)}`,
    week: () => isoWeekLabel(start),
    month: () => `${year}-${twoDigits(month)}`,
    quarter: () => `${year}-Q${nth("quarter", month)}`,
    half: () => `${year}-H${nth("half", month)}`,
    year: () => String(year),
  };
  return names[unit]();
}

/** The Monday of ISO week 1: the week that holds 4 January. */
export function firstIsoWeek(year: number): Day {
  return startOf("week", dayOf(year, 1, 4));
}

function isoWeekLabel(monday: Day): string {
  // A week belongs to the year of its Thursday.
  const { year } = calendarDate(monday + 3);
  return `${year}-W${twoDigits((monday - firstIsoWeek(year)) / 7 + 1)}`;
}

function nth(unit: MonthUnit, month: number): number {
  return (month - 1) / MONTHS[unit] + 1;
}
