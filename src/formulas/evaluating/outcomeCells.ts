import { excelErrorOf } from "../../functions/excelError";
import type { Outcome } from "../../functions/outcome";
import type { Cells } from "../../functions/reading/rows";
import { errorCell } from "./cells";

/** The cells that a call of ours hands to the formula around it. */
export function outcomeCells(outcomes: readonly (readonly Outcome[])[]): Cells {
  const [only] = outcomes[0] ?? [];
  switch (only?.kind) {
    case "interval":
      return [[only.interval.low, only.interval.high]];
    case "table": {
      const { columns, rows } = only.table;
      const cells = rows.map((row) => row.map((cell) => cell ?? errorCell("#N/A")));
      return only.headers ? [columns.map(({ name }) => name), ...cells] : cells;
    }
    default:
      return outcomes.map((row) => row.map(cellOf));
  }
}

function cellOf(outcome: Outcome): unknown {
  if (outcome.kind === "finding") return outcome.finding.value;
  return errorCell(outcome.kind === "problem" ? excelErrorOf(outcome.problem) : "#VALUE!");
}
