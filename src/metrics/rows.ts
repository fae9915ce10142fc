import type { LeftOut, LeftOutReason, RowUse } from "./finding";
import type { Day } from "./period/day";
import type { Period } from "./period/period";
import { refuse } from "./problem";

/** Who stands in each row: a number from 0 for each different text, −1 for a blank. */
export interface Ids {
  readonly codes: Int32Array;
  /** As first written; a code is an index into it. */
  readonly labels: readonly (string | number)[];
}

/** One number a row; NaN where the cell is blank. */
export type Numbers = Float64Array;

/** The columns of a list, as far as a metric takes them. All have the same length; index i of each is row i. */
export interface Columns {
  readonly customers?: Ids | undefined;
  readonly dates?: Numbers | undefined;
  readonly amounts?: Numbers | undefined;
}

export interface UsedRows {
  /** The indices of the rows that count, in order. */
  readonly indices: Int32Array;
  readonly use: RowUse;
}

/**
 * Picks the rows that count: those without a blank in any of the columns, dated within the period. Each row left out
 * is counted under the first reason that applies.
 */
export function usedRows({ customers, amounts, dates }: Columns, period?: Period): UsedRows {
  if (period && !dates) refuse({ code: "periodWithoutDates", argument: "period" });
  const filled = filledRows(customers?.codes, amounts, (customers?.codes ?? amounts ?? dates)!.length);
  return dates ? datedRows(filled, dates, period) : filled;
}

function filledRows(
  customers: Int32Array | undefined,
  amounts: Numbers | undefined,
  length: number,
): UsedRows {
  // Lists without a blank are the rule.
  if (!customers?.includes(-1) && !amounts?.includes(NaN)) return allRows(length);
  const indices = new Int32Array(length);
  let [used, blankCustomer, blankAmount] = [0, 0, 0];
  for (let row = 0; row < length; row++) {
    if (customers && customers[row]! < 0) blankCustomer++;
    else if (amounts && Number.isNaN(amounts[row])) blankAmount++;
    else indices[used++] = row;
  }
  const leftOut = leaveOut({}, { blankCustomer, blankAmount });
  return { indices: indices.subarray(0, used), use: { used, leftOut } };
}

/** What lists without a blank share; only ever read. To write it anew for a million rows would take longer than a metric. */
let everyRow = new Int32Array(0);

/** All rows of a list: nothing is left out. */
export function allRows(length: number): UsedRows {
  if (everyRow.length < length) {
    everyRow = new Int32Array(length);
    for (let row = 0; row < length; row++) everyRow[row] = row;
  }
  return { indices: everyRow.subarray(0, length), use: { used: length, leftOut: {} } };
}

/** Keeps those of the rows that have a date, within the period if there is one. */
export function datedRows({ indices, use }: UsedRows, dates: Numbers, period?: Period): UsedRows {
  if (!period && !dates.includes(NaN)) return { indices, use };
  const dated = new Int32Array(indices.length);
  let [used, blankDate] = [0, 0];
  for (let i = 0; i < indices.length; i++) {
    const day = dates[indices[i]!]!;
    if (Number.isNaN(day)) blankDate++;
    else if (!period || isWithin(period, day)) dated[used++] = indices[i]!;
  }
  const outsidePeriod = indices.length - used - blankDate;
  const leftOut = leaveOut(use.leftOut, { blankDate, outsidePeriod });
  return { indices: dated.subarray(0, used), use: { used, leftOut } };
}

export function isWithin(period: Period, day: Day): boolean {
  return day >= period.first && day <= period.last;
}

/** Adds rows that are left out to those that already were, by reason. */
export function leaveOut(before: LeftOut, rows: LeftOut): LeftOut {
  const sum: Partial<Record<LeftOutReason, number>> = { ...before };
  for (const [reason, count] of Object.entries(rows) as [LeftOutReason, number][]) {
    if (count > 0) sum[reason] = (sum[reason] ?? 0) + count;
  }
  return sum;
}
