/** Names of periods at the head of a column, as budgets and reports have them: "Jan", "marts 2026", "2026-Q2", "2025". */

const LANGUAGES = ["en", "da", "sv"];
const MONTHS = new Set(
  LANGUAGES.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, index) => plain(format.format(Date.UTC(2026, index, 1))));
    }),
  ),
);
const YEAR = String.raw`(?:19|20)\d\d`;
const PART = String.raw`(?:q[1-4]|[1-4]q|h[12]|kv(?:artal)? ?[1-4]|(?:week|uge|vecka|w|v) ?\d{1,2}|\d{1,2})`;
const PERIOD = new RegExp(`^(?:${YEAR}|${PART}(?:[ -]?${YEAR})?|${YEAR}[ -]?${PART})$`);
const WITH_YEAR = new RegExp(`[ -]?(?:${YEAR}|\\d\\d)$|^${YEAR}[ -]?`);

export function isPeriodName(header: string): boolean {
  const text = plain(header);
  return MONTHS.has(text) || MONTHS.has(plain(text.replace(WITH_YEAR, ""))) || isPeriodOfYear(text);
}

/** A bare number from 1 to 99 is no period. */
function isPeriodOfYear(text: string): boolean {
  return PERIOD.test(text) && !/^\d{1,2}$/.test(text);
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/[./']/g, " ").replace(/\s+/g, " ").trim();
}
