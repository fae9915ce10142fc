import { label, shift, startOf, type Unit } from "../../metrics/period/calendar";
import type { Day } from "../../metrics/period/day";

/** Periods seen from today. They are written into formulas as what they are today, such as "2026-07". */
export const PRESETS = [
  "thisMonth",
  "lastMonth",
  "thisQuarter",
  "lastQuarter",
  "thisYear",
  "lastYear",
] as const;
export type Preset = (typeof PRESETS)[number];

const meaning: Readonly<Record<Preset, { readonly unit: Unit; readonly back: 0 | 1 }>> = {
  thisMonth: { unit: "month", back: 0 },
  lastMonth: { unit: "month", back: 1 },
  thisQuarter: { unit: "quarter", back: 0 },
  lastQuarter: { unit: "quarter", back: 1 },
  thisYear: { unit: "year", back: 0 },
  lastYear: { unit: "year", back: 1 },
};

/** The text of a preset's period in the period language. */
export function presetText(preset: Preset, today: Day): string {
  const { unit, back } = meaning[preset];
  return label(unit, shift(unit, startOf(unit, today), -back));
}
