import { ONE_CELL, type Size } from "../../workbook/Workbook";
import type { Outcome } from "../../functions/outcome";
import { answerOf } from "./calculation";
import type { Calculation } from "./paneState";

/** How many cells the result of a formula takes. */
export type ResultSize = Size;

/**
 * The cells that the result will take; one as long as it is not known. While it is calculated again, which each change
 * of selection brings about, it is taken to be as large as before.
 */
export function resultSize(calculation: Calculation): ResultSize {
  const answer = answerOf(calculation);
  if (answer?.kind !== "calculated") return ONE_CELL;
  const { outcomes } = answer;
  const [first = []] = outcomes;
  const [only] = first;
  // A function that calculates cell by cell gives a range of results of one cell each.
  return outcomes.length === 1 && first.length === 1 && only
    ? outcomeSize(only)
    : { rows: outcomes.length, columns: first.length };
}

function outcomeSize(outcome: Outcome): ResultSize {
  switch (outcome.kind) {
    case "finding":
    case "problem":
      return ONE_CELL;
    case "interval":
      return { rows: 1, columns: 2 };
    case "table": {
      const { rows, columns } = outcome.table;
      return { rows: rows.length + (outcome.headers ? 1 : 0), columns: columns.length };
    }
  }
}
