import type { Finding } from "../metrics/finding";
import { MetricError } from "../metrics/problem";
import type { Format } from "./declaration";
import { ReadError, type FunctionProblem } from "./reading/problem";

/** What came of one calculation: a finding, or why there is none. */
export type Outcome =
  | { readonly kind: "finding"; readonly finding: Finding; readonly format: Format }
  | { readonly kind: "problem"; readonly problem: FunctionProblem };

/** Runs a calculation; the problems that data can have become its outcome, a programming error goes on. */
export function attempt(calculation: () => Outcome, firstRow = 1): Outcome {
  try {
    return calculation();
  } catch (error) {
    return { kind: "problem", problem: problemOf(error, firstRow) };
  }
}

function problemOf(error: unknown, firstRow: number): FunctionProblem {
  if (error instanceof ReadError) return error.problem;
  if (!(error instanceof MetricError)) throw error;
  const { problem } = error;
  if (problem.code !== "scoreOutsideScale") return problem;
  const { index, ...facts } = problem;
  return { ...facts, row: index + firstRow };
}
