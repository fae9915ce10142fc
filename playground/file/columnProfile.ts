import { compactDateSerial, dateSerial, dateText } from "./dateText";
import { insideBrackets, isIdentifier, numberShape } from "./numberText";
import type { NumberShape } from "./numberText";

/** What the cells of one column are, counted: the evidence from which the column's kind is decided. */
export interface ColumnProfile {
  readonly filled: number;
  /** Cells with a digit in them. Only these vote: "N/A" among scores does not make them text. */
  readonly withDigit: number;
  readonly numbers: Readonly<Record<NumberShape, number>>;
  readonly bracketed: number;
  readonly identifiers: number;
  readonly compactDates: number;
  readonly dates: DateCounts;
}

export interface DateCounts {
  readonly yearFirst: number;
  /** Dates such as 13-04-2026 and 04/13/2026, which only one order can read … */
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** … and such as 01-04-2026, which both can. */
  readonly eitherOrder: number;
  readonly withTime: number;
  /** The marks between the numbers of dates that do not begin with the year. */
  readonly slashes: number;
  readonly dots: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Counts the cells of a column; its first row, which may be a header, should not be among them. */
export function profileColumn(cells: Iterable<string>): ColumnProfile {
  const numbers = { plain: 0, commaDecimal: 0, pointDecimal: 0, commaEither: 0, pointEither: 0 };
  const dates = {
    yearFirst: 0,
    dayFirst: 0,
    monthFirst: 0,
    eitherOrder: 0,
    withTime: 0,
    slashes: 0,
    dots: 0,
  };
  const profile = { filled: 0, withDigit: 0, bracketed: 0, identifiers: 0, compactDates: 0 };
  for (const cell of cells) {
    if (cell.trim() === "") continue;
    profile.filled++;
    if (!/\d/.test(cell)) continue;
    profile.withDigit++;
    const shape = numberShape(cell);
    if (shape !== undefined) {
      numbers[shape]++;
      if (isIdentifier(cell, shape)) profile.identifiers++;
      if (compactDateSerial(cell) !== undefined) profile.compactDates++;
    } else if (insideBrackets(cell) !== undefined) profile.bracketed++;
    else countDate(cell, dates);
  }
  return { ...profile, numbers, dates };
}

function countDate(cell: string, counts: Writable<DateCounts>): void {
  const date = dateText(cell);
  if (!date) return;
  const dayFirst = dateSerial(date, "day-first") !== undefined;
  const monthFirst = dateSerial(date, "month-first") !== undefined;
  if (!dayFirst && !monthFirst) return;

  if (date.time > 0) counts.withTime++;
  if (date.yearFirst) {
    counts.yearFirst++;
    return;
  }
  if (dayFirst && monthFirst) counts.eitherOrder++;
  else if (dayFirst) counts.dayFirst++;
  else counts.monthFirst++;
  if (date.mark === "/") counts.slashes++;
  if (date.mark === ".") counts.dots++;
}
