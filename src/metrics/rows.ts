import type { LeftOut, LeftOutReason, RowUse } from "./finding";
import type { Day } from "./period/day";
import type { Period } from "./period/period";
import { refuse } from "./problem";

/** Who stands in each row: a number from 0 for each different text, −1 for a blank. */
export interface Ids {
  readonly codes: Int32Array;
  /** The texts as first written; a code is an index into it. */
  readonly labels: readonly string[];
}

/** One number a row; NaN where the cell is blank. */
export type Numbers = Float64Array;

/** The columns of a list, as far as a metric takes them. All have the same length; index i of each is row i. */
export interface Columns {
  readonly customers?: Ids | undefined;
  readonly dates?: Numbers | undefined;
  readonly amounts?: Numbers | undefined;
  readonly scores?: Numbers | undefined;
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
export function usedRows(columns: Columns, period?: Period): UsedRows {
  if (period && !columns.dates) refuse({ code: "periodWithoutDates", argument: "period" });
  const { customers, dates, amounts, scores } = columns;
  const length = (customers?.codes ?? dates ?? amounts ?? scores)!.length;
  const indices = new Int32Array(length);
  const leftOut = new LeftOutCount();
  let used = 0;
  for (let row = 0; row < length; row++) {
    if (customers && customers.codes[row]! < 0) leftOut.add("blankCustomer");
    else if (scores && Number.isNaN(scores[row])) leftOut.add("noScore");
    else if (amounts && Number.isNaN(amounts[row])) leftOut.add("blankAmount");
    else if (dates && Number.isNaN(dates[row])) leftOut.add("blankDate");
    else if (period && !isWithin(period, dates![row]!)) leftOut.add("outsidePeriod");
    else indices[used++] = row;
  }
  return { indices: indices.subarray(0, used), use: { used, leftOut: leftOut.counts } };
}

export function isWithin(period: Period, day: Day): boolean {
  return day >= period.first && day <= period.last;
}

/** Counts rows left out, by reason, going on from what was counted before. */
export class LeftOutCount {
  private readonly tally: Partial<Record<LeftOutReason, number>>;

  constructor(before: LeftOut = {}) {
    this.tally = { ...before };
  }

  add(reason: LeftOutReason): void {
    this.tally[reason] = (this.tally[reason] ?? 0) + 1;
  }

  get counts(): LeftOut {
    return this.tally;
  }
}
