import type { FormulaCell } from "../workbook/WorkbookFormulas";

/** Errors that say that there is no result, not what the result is. */
const WITHOUT_RESULT = ["#NAME?", "#BUSY!", "#SPILL!", "#CONNECT!", "#BLOCKED!"];

/** Whether a cell shows a result that can be shared. */
export function hasResult({ value }: FormulaCell): boolean {
  return typeof value !== "object" || !WITHOUT_RESULT.includes(value.basicValue);
}
