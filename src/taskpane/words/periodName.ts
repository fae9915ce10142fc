import { calendarDate } from "../../metrics/period/day";
import { parsePeriod, periodLabel, type Period } from "../../metrics/period/period";
import type { PeriodParts } from "../../locales/en/periods";
import { splitCalendarText } from "../state/calendarText";
import type { Words } from "./words";

/** A period standing by itself: "1. kvartal 2026", "april 2026", "1.–30. april 2026"; the text as it is if it is none. */
export function periodName(text: string, { periods, formats }: Words): string {
  const period = parsePeriod(text);
  if (!period) return text;
  if (period.kind === "span" && isWholeMonths(period)) return formats.months(period);
  return calendarName(period, periods.alone, formats) ?? formats.days(text);
}

/** The period standing by itself, with its days where the name does not say them: "Week 14, 2026 · 30 Mar – 5 Apr 2026". */
export function periodWithDays(text: string, words: Words): string {
  const [name, days] = [periodName(text, words), words.formats.days(text)];
  return name === days ? days : `${name} · ${days}`;
}

/** A period within a sentence: "Q2 1997", "week 14 of 2026", "1 Apr – 30 Jun 1997". */
export function periodInSentence(period: Period, { periods, formats }: Words): string {
  const { kind, first, last } = period;
  return (
    calendarName(period, periods.inSentence, formats) ??
    (kind === "day" ? formats.day(first) : formats.span(first, last))
  );
}

/** A period as a sentence goes on with it: "in Q2 1997", "on 1 April 1997", "from 1 April 1997 to 30 June 1997". */
export function insidePeriod(period: Period, words: Words): string {
  const { periods, formats } = words;
  switch (period.kind) {
    case "span":
      return periods.fromTo(formats.day(period.first), formats.day(period.last));
    case "half":
    case "quarter":
    case "week":
      return periods.inside(periodInSentence(period, words), "part");
    default:
      return periods.inside(periodInSentence(period, words), period.kind);
  }
}

/** The name of a part of the calendar that has one; days and spans are written by their dates. */
function calendarName(period: Period, parts: PeriodParts, formats: Words["formats"]): string | undefined {
  const { year, part } = splitCalendarText(periodLabel(period));
  switch (period.kind) {
    case "year":
      return String(year);
    case "half":
    case "quarter":
    case "week":
      return parts[period.kind](year, part);
    case "month":
      return formats.months(period);
    case "day":
    case "span":
      return undefined;
  }
}

function isWholeMonths({ first, last }: Period): boolean {
  return calendarDate(first).date === 1 && calendarDate(last + 1).date === 1;
}
