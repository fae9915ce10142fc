/** How the cells of an example's result are formatted: as the function itself formats them in the sheet. */
import { catalogue, type FunctionId } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";
import type { Format, Outcome } from "../../src/functions/outcome";
import { parseCall } from "./exampleCall";

/** The format of a column of the result, counted from 0. */
export type ColumnFormat = (column: number) => Format;

export function exampleFormats(id: FunctionId): ColumnFormat {
  const declaration = catalogue[id];
  const [outcome] = evaluate(declaration, parseCall(declaration.example.formula).args).flat();
  if (outcome === undefined) throw new Error(`The example of ${id} has no result.`);
  return columnFormats(outcome);
}

function columnFormats(outcome: Outcome): ColumnFormat {
  switch (outcome.kind) {
    case "finding":
    case "interval":
      return () => outcome.format;
    case "table":
      return (column) => (outcome.table.columns[column]?.kind === "rate" ? "rate" : "number");
    case "problem":
      throw new Error(`An example has no result: ${outcome.problem.code}.`);
  }
}
