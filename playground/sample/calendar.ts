const MS_PER_DAY = 86_400_000;
/** Excel's serial number of 1970-01-01, where JavaScript counts from. */
const UNIX_EPOCH = 25_569;

/** Excel's serial number of a day written 2026-04-01. */
export function serial(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / MS_PER_DAY + UNIX_EPOCH;
}

/** The two years of the sample: whole quarters, the last of them 2026-Q3. */
export const FIRST_DAY = serial("2024-10-01");
export const LAST_DAY = serial("2026-09-30");

/** How busy a shop is by month, January first: a quiet January, a summer lull, Black Friday and Christmas. */
const MONTHS = [0.75, 0.8, 0.9, 0.95, 1, 0.95, 0.8, 0.9, 1, 1.05, 1.4, 1.6];
const WEEKEND = 1.25;
/** Nobody expects a parcel between Christmas and New Year. */
const AFTER_CHRISTMAS = 0.4;

/** More than any day's busyness. */
export const BUSIEST = 2;

/** How many orders a day brings, compared with an ordinary weekday. */
export function busyness(day: number): number {
  const date = new Date((day - UNIX_EPOCH) * MS_PER_DAY);
  const isWeekend = date.getUTCDay() % 6 === 0;
  const isAfterChristmas = date.getUTCMonth() === 11 && date.getUTCDate() > 22;
  return (
    (MONTHS[date.getUTCMonth()] ?? 1) * (isWeekend ? WEEKEND : 1) * (isAfterChristmas ? AFTER_CHRISTMAS : 1)
  );
}
