import type { FunctionId } from "../functions/catalogue";
import { call, type CallArgument } from "./call";
import { isInSpan, unitOfPeriodFormula, whereSpan } from "./periodFormulas";

/** Two tables of the same figures: over time, and by group with all of them in the last row. */
export interface FiguresOfPeriod {
  readonly overTime: {
    readonly id: FunctionId;
    readonly args: (unit: string) => readonly CallArgument[];
    readonly columns: readonly number[];
  };
  readonly byGroup: {
    readonly id: FunctionId;
    /** `within` picks the rows of the period from a column; `groups` puts them all into one group. */
    readonly args: (within: (cells: string) => string, groups: string) => readonly CallArgument[];
    readonly columns: readonly number[];
  };
  readonly dates: string;
}

/**
 * The formula that lays some figures of a period below each other. Those of a calendar period are a row of a table over
 * time; a span of days is no row of such a table, and its figures are those of its rows as one group. A period that the
 * data does not reach is an error.
 */
export function rowOfPeriod({ overTime, byGroup, dates }: FiguresOfPeriod, period: string): string {
  const table = call(overTime.id, ...overTime.args(unitOfPeriodFormula(period)));
  const row = `CHOOSEROWS(t,XMATCH(UPPER(TRIM(${period})),TAKE(t,,1)))`;
  const calendar = `LET(t,${table},TRANSPOSE(CHOOSECOLS(${row},${overTime.columns.join(",")})))`;
  const within = (cells: string) => `FILTER(${cells},i)`;
  const all = call(byGroup.id, ...byGroup.args(within, "SEQUENCE(SUM(i),,1,0)"));
  const columns = byGroup.columns.join(",");
  const figures = `TRANSPOSE(CHOOSECOLS(TAKE(${all},-1),${columns}))`;
  const span = `LET(i,${isInSpan(dates, period)},IF(SUM(i)=0,NA(),${figures}))`;
  return whereSpan(period, span, calendar);
}
