import { calendarTextAt } from "./calendarText";
import { CALENDAR_UNITS, type PeriodChoice } from "./inputs";
import { PRESETS, presetText } from "./presets";
import { today } from "./today";

/** The entry of the period list that stands for a choice: "lastMonth", "quarter", "dates". */
export function periodEntry(choice: PeriodChoice): string {
  if (choice.from === "preset") return choice.preset;
  return choice.from === "calendar" ? choice.unit : choice.from;
}

/** The choice with which an entry of the period list starts. */
export function periodChoiceFor(entry: string, day = today()): PeriodChoice {
  const preset = PRESETS.find((known) => known === entry);
  if (preset) return { from: "preset", preset, text: presetText(preset, day) };
  const unit = CALENDAR_UNITS.find((known) => known === entry);
  if (unit) return { from: "calendar", unit, text: calendarTextAt(unit, day) };
  if (entry === "dates") return { from: "dates", first: "", last: "" };
  return entry === "cells" ? { from: "cells", reference: "" } : { from: "omitted" };
}
