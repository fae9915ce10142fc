import { parseDate } from "../../functions/reading/date";
import { FIRST_DAY, LAST_DAY, type Day } from "../../metrics/period/day";
import type { Cell } from "../../workbook/Workbook";

/** The first and the last day of a column. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/**
 * From when to when the dates are; undefined where there are none. Of a long list only some rows are read, the first
 * and the last among them: where it is not in order of its dates, it may reach a little farther than the rows say.
 */
export function columnDays(cells: readonly Cell[]): DaySpan | undefined {
  const days = cells.map(dayIn).filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  return { first: Math.min(...days), last: Math.max(...days) };
}

function dayIn(cell: Cell): Day | undefined {
  const day = typeof cell === "string" ? parseDate(cell) : typeof cell === "number" ? cell : undefined;
  return day !== undefined && day >= FIRST_DAY && day < LAST_DAY + 1 ? Math.floor(day) : undefined;
}
