import { parseDate, parseTime } from "numfmt";
import type { Language } from "../../language";
import type { TypedNumber } from "./readNumber";

interface DateStyle {
  /** The order of day and month where the year is not first. */
  readonly monthFirst: boolean;
  readonly separators: string;
  readonly format: string;
  readonly locale: string;
}

const styles: Record<Language, DateStyle> = {
  "en-US": { monthFirst: true, separators: "/-", format: "m/d/yyyy", locale: "en" },
  "da-DK": { monthFirst: false, separators: "/.-", format: "dd-mm-yyyy", locale: "da" },
  "sv-SE": { monthFirst: false, separators: "/.-", format: "yyyy-mm-dd", locale: "sv" },
};

/**
 * Reads what Excel in this language takes for a date or a time: the surprise of everybody who types 2026-04 or, in
 * Danish, 12.5. A day without a year is in `thisYear`.
 */
export function readDate(typed: string, language: Language, thisYear: number): TypedNumber | undefined {
  const style = styles[language];
  const [, day = "", clock] = /^(.*?)(?:\s+(\d{1,2}:\d{2}.*))?$/.exec(typed.trim()) ?? [];
  if (clock === undefined) return readDay(day, style, thisYear) ?? readClock(day);
  const date = readDay(day, style, thisYear);
  const time = readClock(clock);
  if (!date || !time) return undefined;
  return { value: date.value + time.value, format: `${style.format} hh:mm` };
}

function readDay(text: string, style: DateStyle, thisYear: number): TypedNumber | undefined {
  if (/\p{L}/u.test(text)) return readNamedMonth(text, style);
  const match = new RegExp(
    `^(\\d{1,4})([${style.separators}])(\\d{1,4})(?:[${style.separators}](\\d{1,4}))?$`,
  ).exec(text);
  if (!match) return undefined;
  const [, first = "", , second = "", third] = match;
  if (third === undefined) return readTwoParts(first, second, style, thisYear);
  const yearFirst = first.length === 4;
  const [year, month, day] = yearFirst
    ? [first, second, third]
    : style.monthFirst
      ? [third, first, second]
      : [third, second, first];
  if (year.length === 3 || year.length === 1 || month.length > 2 || day.length > 2) return undefined;
  return dated(fullYear(year), Number(month), Number(day), style.format);
}

/** "2026-04" and "4-2026" are the first of a month; "1/4" is a day of this year. */
function readTwoParts(
  first: string,
  second: string,
  style: DateStyle,
  thisYear: number,
): TypedNumber | undefined {
  if (first.length === 4 && second.length <= 2) return dated(Number(first), Number(second), 1, "mmm-yy");
  if (second.length === 4 && first.length <= 2) return dated(Number(second), Number(first), 1, "mmm-yy");
  if (first.length > 2 || second.length > 2) return undefined;
  const [month, day] = style.monthFirst ? [first, second] : [second, first];
  return dated(thisYear, Number(month), Number(day), "d-mmm");
}

/** "1 April 2026", "1. apr 2026", "april 2026". */
function readNamedMonth(text: string, style: DateStyle): TypedNumber | undefined {
  const parsed = parseDate(text, { locale: style.locale });
  if (!parsed || typeof parsed.v !== "number") return undefined;
  const hasDay = /^\d|\d,|\s\d{1,2}[\s.]/.test(text);
  return { value: parsed.v, format: hasDay ? "d-mmm-yy" : "mmm-yy" };
}

function readClock(text: string): TypedNumber | undefined {
  const parsed = parseTime(text);
  if (!parsed || typeof parsed.v !== "number") return undefined;
  return { value: parsed.v, format: parsed.z ?? "hh:mm" };
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  // Excel puts 00–29 into this century, 30–99 into the last.
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function dated(year: number, month: number, day: number, format: string): TypedNumber | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel has a 29 February 1900, so that the two months before it count one less.
  return { value: days < 61 ? days - 1 : days, format };
}
