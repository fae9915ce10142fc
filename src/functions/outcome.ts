import type { Finding } from "../metrics/finding";
import { MetricError } from "../metrics/problem";
import type { Interval } from "../metrics/statistics/interval";
import type { Table } from "../metrics/table";
import { ReadError, type FunctionProblem } from "./reading/problem";

/** How Excel shows the value: a rate as 85.0%, a number as it is. */
export type Format = "rate" | "number";

/** What came of one calculation: a finding, an interval or a table, or why there is none. */
export type Outcome = Result | Failure;

export type Result =
  | Figure
  | { readonly kind: "interval"; readonly interval: Interval; readonly format: Format }
  | { readonly kind: "table"; readonly table: Table; readonly headers: boolean };

export interface Figure {
  readonly kind: "finding";
  readonly finding: Finding;
  readonly format: Format;
}

export interface Failure {
  readonly kind: "problem";
  readonly problem: FunctionProblem;
}

/** The row of the range in which an argument's first observation stands: 2 below a heading, else 1. */
type FirstRow = (argument: string) => number;

/** Runs a calculation; the problems that data can have become its outcome, a programming error goes on. */
export function attempt<R>(calculation: () => R | Failure, firstRowOf: FirstRow = () => 1): R | Failure {
  try {
    return calculation();
  } catch (error) {
    return { kind: "problem", problem: problemOf(error, firstRowOf) };
  }
}

function problemOf(error: unknown, firstRowOf: FirstRow): FunctionProblem {
  if (error instanceof ReadError) return error.problem;
  if (!(error instanceof MetricError)) throw error;
  const { problem } = error;
  if (!("index" in problem)) return problem;
  const { index, ...facts } = problem;
  return { ...facts, row: index + firstRowOf(facts.argument) };
}
