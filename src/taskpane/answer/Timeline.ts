import type { Values } from "../../functions/declaration";
import { PeriodIndex } from "../../metrics/partition";
import type { Period } from "../../metrics/period/period";
import type { Ids, Numbers } from "../../metrics/rows";

/**
 * A list's columns in the order of some periods that follow each other, so that the rows of each are taken without going
 * through the list again: a million rows are sorted once, however many periods are asked for. Rows of a period keep
 * their order, so that even sums come out alike to the last digit.
 */
export class Timeline {
  private readonly ends: Int32Array;
  private readonly columns: Values;

  constructor(values: Values, ranges: readonly string[], periods: readonly Period[]) {
    const { ends, rows } = sortByPeriod(values.dates as Numbers, periods);
    this.ends = ends;
    this.columns = Object.fromEntries(
      ranges.map((name) => [name, gather(values[name] as Numbers | Ids | undefined, rows)]),
    );
  }

  /** The columns with the rows of the periods from one to another, both included. */
  between(from: number, to: number): Values {
    const [start, end] = [from === 0 ? 0 : this.ends[from - 1]!, this.ends[to]!];
    return Object.fromEntries(
      Object.entries(this.columns).map(([name, column]) => [
        name,
        part(column as Numbers | Ids | undefined, start, end),
      ]),
    );
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

function gather(column: Numbers | Ids | undefined, rows: Int32Array): Numbers | Ids | undefined {
  if (column === undefined) return undefined;
  if (column instanceof Float64Array) {
    const gathered = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) gathered[i] = column[rows[i]!]!;
    return gathered;
  }
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) codes[i] = column.codes[rows[i]!]!;
  return { codes, labels: column.labels };
}

function part(column: Numbers | Ids | undefined, start: number, end: number): Numbers | Ids | undefined {
  if (column === undefined) return undefined;
  return column instanceof Float64Array
    ? column.subarray(start, end)
    : { codes: column.codes.subarray(start, end), labels: column.labels };
}
