import type { Unit } from "../../metrics/period/calendar";
import { parsePeriod, periodBefore, periodLabel } from "../../metrics/period/period";
import type { DaySpan } from "../understanding/columnDays";
import type { PeriodChoice } from "./inputs";
import { isFilled, presetText } from "./presets";

/** More rows are hard to take in. */
const MOST_ROWS = 24;
const DAYS_A_MONTH = 30.44;

/**
 * The period to begin with: the last quarter that the data fills, or the last month where it is too short for two
 * quarters to compare. Undefined where it is too short for that as well.
 */
export function usualPeriod(days: DaySpan): PeriodChoice | undefined {
  const preset = (["dataQuarter", "dataMonth"] as const).find((one) => {
    const period = parsePeriod(presetText(one, days.last));
    return period !== undefined && isFilled(periodLabel(periodBefore(period)), days);
  });
  return preset && { from: "preset", preset, text: presetText(preset, days.last) };
}

/** How long the periods of a table are to begin with: months, unless that were too few or too many rows. */
export function usualUnit({ first, last }: DaySpan): Unit {
  const months = (last - first) / DAYS_A_MONTH;
  if (months < 2) return "week";
  if (months <= MOST_ROWS) return "month";
  return months <= 3 * MOST_ROWS ? "quarter" : "year";
}
