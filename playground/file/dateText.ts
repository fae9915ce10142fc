/** Dates as exports write them, with or without a time of day. Which of two numbers is the month, the column decides. */
export type DateOrder = "year-first" | "day-first" | "month-first";

export interface DateText {
  readonly yearFirst: boolean;
  readonly year: number;
  /** The two other numbers as they stand: month and day if the year is first, else in the order of the column. */
  readonly first: number;
  readonly second: number;
  readonly mark: string;
  /** As a fraction of a day; an offset from UTC is ignored: the time is the one on the wall. */
  readonly time: number;
}

const TIME =
  /(?:(?:T|,? +)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?([AP])\.?M\.?)?(?: ?(?:Z|[-+]\d{2}:?\d{2}))?)?/;
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME.source}$`, "i");
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${TIME.source}$`, "i");
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** Undefined if the text has not the form of a date; a date that no calendar has is found out by `dateSerial`. */
export function dateText(text: string): DateText | undefined {
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed);
  const match = yearFirst ?? YEAR_LAST.exec(trimmed);
  if (!match) return undefined;
  const [, one, mark = "", two, three, hours, minutes, seconds, half] = match;
  const time = dayFraction(hours, minutes, seconds, half);
  if (time === undefined) return undefined;
  return yearFirst
    ? { yearFirst: true, year: Number(one), first: Number(two), second: Number(three), mark, time }
    : { yearFirst: false, year: Number(three), first: Number(one), second: Number(two), mark, time };
}

function dayFraction(hours?: string, minutes?: string, seconds?: string, half?: string): number | undefined {
  if (hours === undefined) return 0;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toUpperCase() === "P" ? 12 : 0);
  }
  const minute = Number(minutes);
  const second = Number(seconds ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

/** Excel's serial number of the date; undefined if there is no such day. */
export function dateSerial(date: DateText, order: DateOrder): number | undefined {
  const monthFirst = date.yearFirst || order === "month-first";
  const day = daySerial(
    date.year,
    monthFirst ? date.first : date.second,
    monthFirst ? date.second : date.first,
  );
  return day === undefined ? undefined : day + date.time;
}

/** The serial number of 20260401; undefined unless it is a day of 1990 to 2035, when such a number may well be a date. */
export function compactDateSerial(text: string): number | undefined {
  const match = COMPACT.exec(text.trim());
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < 1990 || year > 2035) return undefined;
  return daySerial(year, Number(match[2]), Number(match[3]));
}

const MS_PER_DAY = 86_400_000;
/** Serial number of 1970-01-01, where JavaScript counts from. */
const UNIX_EPOCH = 25_569;
/** 1900-03-01: before it Excel counts a day that never was (1900-02-29). */
const FIRST_SAFE_SERIAL = 61;

export function daySerial(year: number, month: number, day: number): number | undefined {
  const utc = new Date(Date.UTC(year, month - 1, day));
  const exists = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  const serial = utc.getTime() / MS_PER_DAY + UNIX_EPOCH;
  return exists && serial >= FIRST_SAFE_SERIAL ? serial : undefined;
}
