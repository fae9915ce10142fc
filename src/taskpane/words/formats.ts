import type { Format } from "../../functions/outcome";
import { numberFormat } from "../../locales/numberFormat";
import { formatDay, type Day } from "../../metrics/period/day";
import { parsePeriod } from "../../metrics/period/period";

/** How a language writes numbers, days and lists. */
export interface Formats {
  /** A figure as large as life: "85.0%", "33.33". */
  value(value: number, format: Format): string;
  /** A quantity behind a figure: "1,000", "35,893.33". */
  quantity(value: number): string;
  /** With all the digits that a cell holds. */
  exact(value: number): string;
  /** How the numbers of a column are written: all with as many decimals, so that they stand below each other. */
  column(cells: readonly unknown[], format: Format): (value: number) => string;
  /** "3.2", "0.0": for percentage points beside rates. */
  oneDecimal(value: number): string;
  /** How far something is: "40%". */
  percent(share: number): string;
  /** The days of a period text: "1 Apr – 30 Jun 2026". */
  days(period: string): string;
  month(month: number): string;
  /** From the month of the first day to that of the last: "April 2026", "October 2025 – September 2026". */
  months(period: { readonly first: Day; readonly last: Day }): string;
  /** "1 April 2026" */
  day(day: Day): string;
  /** "1 Apr – 30 Jun 2026" */
  span(first: Day, last: Day): string;
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
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const dateOf = (of: Day) => new Date(formatDay(of));
  const span = (first: Day, last: Day) => day.formatRange(dateOf(first), dateOf(last));
  const quantity = (value: number) => (Math.abs(value) < 1 ? small : number).format(value);
  return {
    value: (value, format) => (format === "rate" ? rate.format(value) : quantity(value)),
    quantity,
    exact: numberFormat(locale),
    column: (cells, format) => {
      if (format === "rate") return (value) => rate.format(value);
      const areWhole = cells.every((cell) => typeof cell !== "number" || Number.isInteger(cell));
      return (value) => (areWhole ? number : cents).format(value);
    },
    oneDecimal: (value) => oneDecimal.format(value),
    percent: (share) => percent.format(share),
    days: (text) => {
      const period = parsePeriod(text);
      return period ? span(period.first, period.last) : "";
    },
    day: (of) => longDay.format(dateOf(of)),
    span,
    month: (number) => month.format(new Date(Date.UTC(2000, number - 1))),
    months: ({ first, last }) => months.formatRange(dateOf(first), dateOf(last)),
    names: (names) => list.format(names),
    labels: (labels) =>
      list.format(labels.map((label) => label.charAt(0).toLocaleLowerCase(locale) + label.slice(1))),
  };
}
