import { IdColumn, type Written } from "./ids";
import { parseIsoDate } from "./period/day";
import type { Ids, Numbers } from "./rows";

/**
 * Columns for the metrics, made from ordinary arrays. All columns of a list have one element a row; null, undefined
 * and "" are blanks.
 */
export type Blank = null | undefined;

/**
 * Customers, orders or groups. They are the same when their texts are, after trimming and in lower case: "Ann" and
 * " ann", 1001 and "1001". They are shown as first written.
 */
export function ids(values: readonly (Written | Blank)[]): Ids {
  const column = new IdColumn(values.length);
  values.forEach((value, row) => column.set(row, value));
  return column.ids();
}

/** Amounts, scores or frequencies. */
export function numbers(values: readonly (number | Blank)[]): Numbers {
  return Float64Array.from(values, (value) => value ?? NaN);
}

/** Dates as ISO text, such as "2026-04-01" or "2026-04-01T09:30:00Z" (the time and its offset are ignored). */
export function days(values: readonly (string | Blank)[]): Numbers {
  return Float64Array.from(values, (value, row) => {
    if (value === null || value === undefined || value === "") return NaN;
    const day = parseIsoDate(value);
    if (day === undefined) throw new RangeError(`row ${row}: "${value}" is not a date such as 2026-04-01`);
    return day;
  });
}
