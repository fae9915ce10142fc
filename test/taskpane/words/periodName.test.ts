import { periodName, periodWithDays } from "../../../src/taskpane/words/periodName";
import { wordsFor } from "../../../src/taskpane/words/words";

/** Which spaces Intl takes, and whether some stand around a dash, changes with its data. */
const plain = (text: string) => text.replace(/\s/gu, " ").replace(/ ?[–—] ?/gu, "–");
const name = (text: string, language: string) => plain(periodName(text, wordsFor(language)));

it.each([
  ["2026", "2026", "2026", "2026"],
  ["2026-H1", "H1 2026", "1. halvår 2026", "Första halvåret 2026"],
  ["2026-Q1", "Q1 2026", "1. kvartal 2026", "Kvartal 1 2026"],
  ["2026-04", "April 2026", "april 2026", "april 2026"],
  ["2026-W14", "Week 14, 2026", "Uge 14, 2026", "Vecka 14, 2026"],
  ["2026-04-01", "Apr 1, 2026", "1. apr. 2026", "1 apr. 2026"],
  [
    "2025-10-01..2026-09-30",
    "October 2025–September 2026",
    "oktober 2025–september 2026",
    "oktober 2025–september 2026",
  ],
])("%s is said %s in English, %s in Danish, %s in Swedish", (text, en, da, sv) => {
  expect([name(text, "en-US"), name(text, "da-DK"), name(text, "sv-SE")]).toEqual([en, da, sv]);
});

it("a span of days is said with its days", () => {
  expect(name("2026-04-05..2026-04-20", "en-GB")).toBe("5–20 Apr 2026");
});

it("adds the days of a period whose name does not say them", () => {
  const words = wordsFor("en-GB");
  expect(plain(periodWithDays("2026-W14", words))).toBe("Week 14, 2026 · 30 Mar–5 Apr 2026");
  expect(plain(periodWithDays("2026-04-05..2026-04-20", words))).toBe("5–20 Apr 2026");
});

it("leaves what is no period as it is", () => {
  expect(name("someday", "en-US")).toBe("someday");
});
