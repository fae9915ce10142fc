import type { Declaration } from "./declaration";
import { evaluateCells } from "./evaluateCells";
import { evaluateList, readList, type ReadCall } from "./evaluateList";
import type { Outcome } from "./outcome";

/**
 * Calculates a function from its arguments as a worksheet hands them over: one outcome, or one a cell where a
 * function of single numbers got ranges. Worksheet and task pane both calculate here.
 */
export function evaluate(
  declaration: Declaration,
  args: readonly unknown[],
): readonly (readonly Outcome[])[] {
  return declaration.kind === "cells"
    ? evaluateCells(declaration, args, (outcome) => outcome)
    : [[evaluateList(declaration, args)]];
}

/** What came of a call, with the call itself where it is one of lists and could be read. */
export interface Evaluation {
  readonly outcomes: readonly (readonly Outcome[])[];
  readonly call?: ReadCall;
}

/** Calculates as `evaluate` does, and keeps what was read for the questions that follow from the answer. */
export function evaluateKeeping(declaration: Declaration, args: readonly unknown[]): Evaluation {
  if (declaration.kind === "cells") return { outcomes: evaluate(declaration, args) };
  const call = readList(declaration, args);
  return call.kind === "read" ? { outcomes: [[call.calculate()]], call } : { outcomes: [[call]] };
}
