import type { FunctionId } from "../functions/catalogue";
import { call, type CallArgument } from "./call";
import { unitOfPeriodFormula } from "./periodFormulas";

/**
 * The formula that takes some columns of a period's row out of a table over time, and lays them below each other. A
 * period that the data does not reach is #N/A, as is a span of days, which is no row of such a table.
 */
export function rowOfPeriod(
  trend: FunctionId,
  args: (unit: string) => readonly CallArgument[],
  period: string,
  columns: readonly number[],
): string {
  const table = call(trend, ...args(unitOfPeriodFormula(period)));
  const row = `CHOOSEROWS(t,XMATCH(UPPER(TRIM(${period})),TAKE(t,,1)))`;
  return `LET(t,${table},TRANSPOSE(CHOOSECOLS(${row},${columns.join(",")})))`;
}
