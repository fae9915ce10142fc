import { calendarTextAt } from "./calendarText";
import { CALENDAR_UNITS, type PeriodChoice } from "./inputs";
import { DATA_PRESETS, PRESETS, presetText } from "./presets";
import type { Day } from "../../metrics/period/day";

/** The days from which periods are seen. */
export interface SeenFrom {
  readonly today: Day;
  /** The last day of the data, where the pane knows it. */
  readonly dataEnd: Day | undefined;
}

/** The entry of the period list that stands for a choice: "lastMonth", "quarter", "dates". */
export function periodEntry(choice: PeriodChoice): string {
  if (choice.from === "preset") return choice.preset;
  return choice.from === "calendar" ? choice.unit : choice.from;
}

/** The choice with which an entry of the period list starts. */
export function periodChoiceFor(entry: string, { today, dataEnd }: SeenFrom): PeriodChoice {
  const preset = PRESETS.find((known) => known === entry);
  if (preset) return { from: "preset", preset, text: presetText(preset, today) };
  const ofData = DATA_PRESETS.find((known) => known === entry);
  if (ofData) return { from: "preset", preset: ofData, text: presetText(ofData, dataEnd ?? today) };
  const unit = CALENDAR_UNITS.find((known) => known === entry);
  if (unit) return { from: "calendar", unit, text: calendarTextAt(unit, dataEnd ?? today) };
  if (entry === "dates") return { from: "dates", first: "", last: "" };
  return entry === "cells" ? { from: "cells", reference: "" } : { from: "omitted" };
}
