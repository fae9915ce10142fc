import {
  CellError,
  ReadError,
  type CellProblem,
  type ReadProblem,
} from "../../src/functions/reading/problem";

/** Why a cell, or a range, cannot be read. */
export function rejection(read: () => unknown): CellProblem | ReadProblem {
  try {
    read();
  } catch (error) {
    if (error instanceof CellError || error instanceof ReadError) return error.problem;
    throw error;
  }
  throw new Error("the reader did not reject");
}
