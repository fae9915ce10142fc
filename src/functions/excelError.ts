import type { FunctionProblem } from "./reading/problem";

/** The errors that a custom function can return. */
export type ExcelError = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

const RETURNABLE: readonly string[] = [
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
] satisfies ExcelError[];

/**
 * The error that Excel shows for a problem: nothing to divide by, nothing to measure, or input that cannot be right.
 * An error in a cell comes back as itself, unless Excel keeps a function from returning it (#REF!, #NAME?).
 */
export function excelErrorOf(problem: FunctionProblem): ExcelError {
  if (problem.code === "zeroDenominator") return "#DIV/0!";
  if (problem.code === "nothingToMeasure") return "#N/A";
  if (problem.code !== "errorInCell") return "#VALUE!";
  return RETURNABLE.includes(problem.error) ? (problem.error as ExcelError) : "#VALUE!";
}
