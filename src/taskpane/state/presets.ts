import { label, shift, startOf } from "../../metrics/period/calendar";
import type { Day } from "../../metrics/period/day";
import { parsePeriod, periodLabel, spanPeriod } from "../../metrics/period/period";
import type { DaySpan } from "../understanding/columnDays";

/** Periods seen from today. They are written into formulas as what they are today, such as "2026-07". */
export const PRESETS = [
  "thisMonth",
  "lastMonth",
  "thisQuarter",
  "lastQuarter",
  "thisYear",
  "lastYear",
  "last30Days",
  "last12Months",
] as const;

/** Periods seen from the last day of the data, which may have ended long ago: the last that it fills to its end. */
export const DATA_PRESETS = ["dataMonth", "dataQuarter", "dataYear", "data12Months"] as const;

export type DataPreset = (typeof DATA_PRESETS)[number];

export type Preset = (typeof PRESETS)[number] | DataPreset;

/** The text of a preset's period in the period language, seen from today or from the last day of the data. */
export function presetText(preset: Preset, day: Day): string {
  return texts[preset](day);
}

/** Those of the data's presets whose period lies within the data. */
export function filledPresets(days: DaySpan): readonly DataPreset[] {
  return DATA_PRESETS.filter((preset) => isFilled(presetText(preset, days.last), days));
}

/** The shop need not have sold anything on the very first day of its first month. */
export function isFilled(text: string, { first, last }: DaySpan): boolean {
  const period = parsePeriod(text);
  return period !== undefined && period.first >= startOf("month", first) && period.last <= last;
}

type CalendarUnit = "month" | "quarter" | "year";

const texts: Readonly<Record<Preset, (day: Day) => string>> = {
  thisMonth: (today) => unitText("month", today, 0),
  lastMonth: (today) => unitText("month", today, -1),
  thisQuarter: (today) => unitText("quarter", today, 0),
  lastQuarter: (today) => unitText("quarter", today, -1),
  thisYear: (today) => unitText("year", today, 0),
  lastYear: (today) => unitText("year", today, -1),
  // Whole days and whole months: today and this month have not ended.
  last30Days: (today) => spanText(today - 30, today - 1),
  last12Months: (today) => twelveMonthsBefore(startOf("month", today)),
  dataMonth: (last) => unitText("month", last + 1, -1),
  dataQuarter: (last) => unitText("quarter", last + 1, -1),
  dataYear: (last) => unitText("year", last + 1, -1),
  data12Months: (last) => twelveMonthsBefore(startOf("month", last + 1)),
};

/** The period that holds the day, or one so many periods away. */
function unitText(unit: CalendarUnit, day: Day, away: number): string {
  return label(unit, shift(unit, startOf(unit, day), away));
}

function twelveMonthsBefore(month: Day): string {
  return spanText(shift("month", month, -12), month - 1);
}

function spanText(first: Day, last: Day): string {
  return periodLabel(spanPeriod(first, last));
}
