import type { Problem } from "../../metrics/problem";

/** Why one cell could not be read, in the vocabulary of the metrics' problems: codes and facts, no words. */
export type CellProblem =
  /** The cell holds an error; it comes back as that error. */
  | { readonly code: "errorInCell"; readonly error: string }
  | { readonly code: "notANumber"; readonly value: string }
  /** TRUE or FALSE where a number, date or score belongs. */
  | { readonly code: "truthValue"; readonly value: boolean }
  | { readonly code: "notADate"; readonly value: string }
  /** A number that is no serial date between 1927 and 9999. */
  | { readonly code: "dateOutOfRange"; readonly value: number | string }
  /** Text that begins like a score but is none, such as "9/10". */
  | { readonly code: "notAScore"; readonly value: string }
  /** A frequency that is not a whole number of 0 or more. */
  | { readonly code: "notACount"; readonly value: number }
  | { readonly code: "notTrueOrFalse"; readonly value: string }
  | { readonly code: "notAChoice"; readonly value: string; readonly choices: string }
  | { readonly code: "notAPeriod"; readonly value: string }
  /** One date alone: probably 2026-04 was typed and became a date. */
  | { readonly code: "oneDate" }
  /** First and last day in two cells, the last before the first. */
  | { readonly code: "periodBackwards"; readonly first: string; readonly last: string }
  /** A period of more than two cells. */
  | { readonly code: "periodOfManyCells"; readonly cells: number };

/** Where the cell stands: `row` is the position in the range from 1, header included; absent for a single cell. */
export interface Place {
  readonly argument: string;
  readonly row?: number;
}

/** Why arguments could not be read. */
export type ReadProblem =
  | (CellProblem & Place)
  /** A required argument was left out. */
  | { readonly code: "missingArgument"; readonly argument: string }
  /** Ranges that describe the same rows hold different numbers of cells. */
  | {
      readonly code: "differentSizes";
      readonly argument: string;
      readonly size: number;
      readonly otherArgument: string;
      readonly otherSize: number;
    }
  /** Ranges calculated cell by cell have different shapes, such as 3 × 1 and 2 × 1. */
  | {
      readonly code: "differentShapes";
      readonly argument: string;
      readonly shape: string;
      readonly otherArgument: string;
      readonly otherShape: string;
    };

/** A problem of one observation: counted from 0 in the metric, a row of the range for the user. */
type InRow<P> = P extends { readonly index: number } ? Omit<P, "index"> & { readonly row: number } : P;

/** Everything that a worksheet function can answer instead of a finding. */
export type FunctionProblem = InRow<Problem> | ReadProblem;

/** Thrown by the readers of a cell, which do not know where the cell stands. */
export class CellError extends Error {
  override readonly name = "CellError";

  constructor(readonly problem: CellProblem) {
    super(problem.code);
  }
}

/** Thrown once the place is known. */
export class ReadError extends Error {
  override readonly name = "ReadError";

  constructor(readonly problem: ReadProblem) {
    super(problem.code);
  }
}

/** Ends the reading of a cell. */
export function reject(problem: CellProblem): never {
  throw new CellError(problem);
}

/** Adds the place to the problem of a cell; any other error goes on as it is. */
export function locate(error: unknown, place: Place): unknown {
  return error instanceof CellError ? new ReadError({ ...error.problem, ...place }) : error;
}
