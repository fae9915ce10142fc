import { splitCalendarText } from "../state/calendarText";
import { calendarDate } from "../../metrics/period/day";
import { parsePeriod } from "../../metrics/period/period";
import type { Words } from "./words";

/** A period as one says it: "1. kvartal 2026", "april 2026", "1.–30. april 2026"; the text itself if it is none. */
export function periodName(text: string, { pane, formats }: Words): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const { year, part } = splitCalendarText(text);
  switch (period.kind) {
    case "year":
      return String(year);
    case "half":
      return pane.period.halfOf(part, year);
    case "quarter":
      return pane.period.quarterOf(part, year);
    case "month":
      return formats.months(period);
    case "week":
      return pane.period.weekOf(part, year);
    case "day":
      return formats.days(text);
    case "span":
      return isWholeMonths(period) ? formats.months(period) : formats.days(text);
  }
}

/** The period as one says it, with its days where the name does not say them: "Week 14, 2026 · 30 Mar – 5 Apr 2026". */
export function periodWithDays(text: string, words: Words): string {
  const [name, days] = [periodName(text, words), words.formats.days(text)];
  return name === days ? days : `${name} · ${days}`;
}

function isWholeMonths({ first, last }: { readonly first: number; readonly last: number }): boolean {
  return calendarDate(first).date === 1 && calendarDate(last + 1).date === 1;
}
