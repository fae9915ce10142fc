import type { Declaration } from "./declaration";
import { evaluateCells } from "./evaluateCells";
import { evaluateList } from "./evaluateList";
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
