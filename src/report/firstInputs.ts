import { calendarPeriod, periodBefore, periodLabel } from "../metrics/period/period";
import { startOf, type Unit } from "../metrics/period/calendar";
import type { Day } from "../metrics/period/day";
import type { ReportInputs } from "./ReportData";

/** Seven quarters or months, about. */
const DAYS_OF_QUARTERS = 640;
const DAYS_OF_MONTHS = 210;

/**
 * What a report is about at first: periods of which the data holds seven or more, and of them the last that is over, so
 * that nobody mistakes a month that has just begun for a bad one.
 */
export function firstInputs(first: Day, last: Day): ReportInputs {
  const unit = unitFor(last - first + 1);
  const latest = calendarPeriod(unit, startOf(unit, last));
  const before = periodBefore(latest);
  const period = latest.last > last && before.last >= first ? before : latest;
  return { period: periodLabel(period), unit };
}

function unitFor(days: number): Unit {
  if (days >= DAYS_OF_QUARTERS) return "quarter";
  return days >= DAYS_OF_MONTHS ? "month" : "week";
}
