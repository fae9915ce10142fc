import { splitCalendarText } from "../state/calendarText";
import { periodLabel, type Period } from "../../metrics/period/period";
import type { Words } from "./words";

/** A period by its name: "Q2 1997", "April 1997", "1 Apr – 30 Jun 1997". */
export function periodName(period: Period, { periods, formats }: Words): string {
  const { year, part } = splitCalendarText(periodLabel(period));
  switch (period.kind) {
    case "year":
      return String(year);
    case "half":
    case "quarter":
    case "week":
      return periods[period.kind](year, part);
    case "month":
      return formats.months(period);
    case "day":
      return formats.day(period.first);
    case "span":
      return formats.span(period.first, period.last);
  }
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
      return periods.inside(periodName(period, words), "part");
    default:
      return periods.inside(periodName(period, words), period.kind);
  }
}
