import type { Format } from "../../functions/outcome";
import { formatDay, type Day } from "../../metrics/period/day";
import { parsePeriod } from "../../metrics/period/period";

/** How a language writes numbers, days and lists. */
export interface Formats {
  /** A figure as large as life: "85.0%", "33.33". */
  value(value: number, format: Format): string;
  /** A quantity behind a figure: "1,000", "35,893.33". */
  quantity(value: number): string;
  /** The days of a period text: "1 Apr – 30 Jun 2026". */
  days(period: string): string;
  month(month: number): string;
  /** From the month of the first day to that of the last: "April 2026", "October 2025 – September 2026". */
  months(period: { readonly first: Day; readonly last: Day }): string;
  /** Labels in the middle of a sentence: "customers, dates and period". */
  labels(labels: readonly string[]): string;
  /** Names as they are: "Orders and Survey". */
  names(names: readonly string[]): string;
}

export function formatsOf(locale: string): Formats {
  const rate = new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const quantity = (value: number) => (Math.abs(value) < 1 ? small : number).format(value);
  return {
    value: (value, format) => (format === "rate" ? rate.format(value) : quantity(value)),
    quantity,
    days: (text) => {
      const period = parsePeriod(text);
      if (!period) return "";
      return day.formatRange(new Date(formatDay(period.first)), new Date(formatDay(period.last)));
    },
    month: (number) => month.format(new Date(Date.UTC(2000, number - 1))),
    months: ({ first, last }) => months.formatRange(new Date(formatDay(first)), new Date(formatDay(last))),
    names: (names) => list.format(names),
    labels: (labels) =>
      list.format(labels.map((label) => label.charAt(0).toLocaleLowerCase(locale) + label.slice(1))),
  };
}
