import { parseIsoDate } from "../../../src/metrics/period/day";
import { joinCalendarText, partCount, splitCalendarText } from "../../../src/taskpane/state/calendarText";
import { CALENDAR_UNITS } from "../../../src/taskpane/state/inputs";
import { periodChoiceFor, periodEntry } from "../../../src/taskpane/state/periodChoices";
import { DATA_PRESETS, PRESETS, presetText } from "../../../src/taskpane/state/presets";
import { today } from "../../../src/taskpane/state/today";

const day = (text: string) => parseIsoDate(text)!;

it.each([
  ["thisMonth", "2026-01"],
  ["lastMonth", "2025-12"],
  ["thisQuarter", "2026-Q1"],
  ["lastQuarter", "2025-Q4"],
  ["thisYear", "2026"],
  ["lastYear", "2025"],
  ["last30Days", "2025-12-16..2026-01-14"],
  ["last12Months", "2025-01-01..2025-12-31"],
] as const)("seen from 15 January 2026, %s is %s", (preset, text) => {
  expect(presetText(preset, day("2026-01-15"))).toBe(text);
});

it.each([
  ["2026-06-30", ["2026-06", "2026-Q2", "2025", "2025-07-01..2026-06-30"]],
  ["2026-06-29", ["2026-05", "2026-Q1", "2025", "2025-06-01..2026-05-31"]],
  ["2024-12-31", ["2024-12", "2024-Q4", "2024", "2024-01-01..2024-12-31"]],
  ["2024-02-29", ["2024-02", "2023-Q4", "2023", "2023-03-01..2024-02-29"]],
])("data that ends on %s fills the periods %s", (last, texts) => {
  expect(DATA_PRESETS.map((preset) => presetText(preset, day(last)))).toEqual(texts);
});

it("starts the calendar where the data ends, and today where that is not known", () => {
  const seen = (dataEnd: number | undefined) =>
    periodChoiceFor("month", { today: day("2026-05-05"), dataEnd });
  expect(seen(day("1998-06-30"))).toMatchObject({ text: "1998-06" });
  expect(seen(undefined)).toMatchObject({ text: "2026-05" });
  expect(periodChoiceFor("day", { today: day("2026-05-05"), dataEnd: undefined })).toEqual({
    from: "calendar",
    unit: "day",
    text: "2026-05-05",
  });
});

it("takes today from the user's own clock, late in the evening too", () => {
  expect(today(new Date(2026, 2, 31, 23, 59))).toBe(day("2026-03-31"));
});

it.each([
  ["year", "2026"],
  ["half", "2026-H2"],
  ["quarter", "2026-Q3"],
  ["month", "2026-11"],
  ["week", "2026-W07"],
] as const)("takes a %s apart and puts it together again: %s", (unit, text) => {
  expect(joinCalendarText(unit, splitCalendarText(text))).toBe(text);
});

// ISO 8601: years that begin on a Thursday, and leap years that begin on a Wednesday, have 53 weeks; 2020 and 2026 do.
it("has week 53 only in the years that have one", () => {
  expect([2020, 2021, 2025, 2026].map((year) => partCount("week", year))).toEqual([53, 52, 52, 53]);
  expect(joinCalendarText("week", { year: 2025, part: 53 })).toBe("2025-W52");
});

it("finds every entry of the period list again in the choice that it starts", () => {
  const seenFrom = { today: day("2026-05-05"), dataEnd: day("2024-06-30") };
  const entries = ["omitted", ...PRESETS, ...DATA_PRESETS, ...CALENDAR_UNITS, "dates", "cells"];
  expect(entries.map((entry) => periodEntry(periodChoiceFor(entry, seenFrom)))).toEqual(entries);
});
