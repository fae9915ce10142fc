/** What a number format says of the values behind it; formats are written as Excel stores them, in English. */
export type FormatFamily = "date" | "time" | "money" | "percent" | "other";

const QUOTED = /"[^"]*"|\\.|_.|\*./g;
const CURRENCY = /[$€£]|\bkr\b|\b(?:DKK|SEK|NOK|EUR|USD|GBP)\b/i;

export function formatFamily(format: string): FormatFamily {
  const first = format.split(";")[0] ?? "";
  if (/\[\$[^\]-]/.test(first)) return "money";
  const placeholders = first.replace(/\[[^\]]*\]/g, "").replace(QUOTED, "");
  if (placeholders.includes("%")) return "percent";
  if (/[yd]/i.test(placeholders) && !/[0#]/.test(placeholders)) return "date";
  if (isTimeOfDay(first, placeholders)) return "time";
  if (CURRENCY.test(first) || /^#,##0\.00$/.test(placeholders.trim())) return "money";
  return "other";
}

/** "hh:mm", "[h]:mm" or "h:mm AM/PM": hours without a day. */
function isTimeOfDay(first: string, placeholders: string): boolean {
  return /\[h+\]|\bh{1,2}:m/i.test(first) && !/[0#]/.test(placeholders);
}
