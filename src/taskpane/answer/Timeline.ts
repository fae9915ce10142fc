import type { Values } from "../../functions/declaration";
import { PeriodIndex } from "../../metrics/partition";
import type { Period } from "../../metrics/period/period";
import type { Numbers } from "../../metrics/rows";
import { columnsOf, gather, part, type Columns } from "./columns";

/**
 * A list's columns in the order of some periods that follow each other, so that the rows of each are taken without going
 * through the list again: a million rows are sorted once, however many periods are asked for. Rows of a period keep
 * their order, so that even sums come out alike to the last digit.
 */
export class Timeline {
  private readonly ends: Int32Array;
  private readonly columns: Columns;

  constructor(values: Values, periods: readonly Period[]) {
    const { ends, rows } = sortByPeriod(values.dates as Numbers, periods);
    this.ends = ends;
    this.columns = gather(columnsOf(values), rows);
  }

  /** The columns with the rows of the periods from one to another, both included. */
  between(from: number, to: number): Columns {
    return part(this.columns, from === 0 ? 0 : this.ends[from - 1]!, this.ends[to]!);
  }
}

/** The rows of the periods, sorted by period; `ends` says where those of each end. */
function sortByPeriod(dates: Numbers, periods: readonly Period[]) {
  const [first, last] = [periods[0]!.first, periods.at(-1)!.last];
  const periodOf = new PeriodIndex(
    periods.map((period) => period.first),
    last,
  );
  const ends = new Int32Array(periods.length);
  // A blank date is NaN, which is in no period.
  const isShown = (day: number) => day >= first && day <= last;
  dates.forEach((day) => {
    if (isShown(day)) ends[periodOf.at(day)]!++;
  });
  for (let period = 1; period < ends.length; period++) ends[period]! += ends[period - 1]!;
  const rows = new Int32Array(ends.at(-1)!);
  const next = new Int32Array(ends.length);
  next.set(ends.subarray(0, -1), 1);
  dates.forEach((day, row) => {
    if (isShown(day)) rows[next[periodOf.at(day)]!++] = row;
  });
  return { ends, rows };
}
