import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import type { Outcome } from "../../../src/functions/outcome";
import { evaluate } from "../../../src/functions/evaluate";
import type { TableCell } from "../../../src/metrics/table";

/** Arguments by name; a list of values is a column of cells, anything else goes as it is. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The rows of a function's result as a worksheet calculates it; undefined where it says there is nothing to measure. */
export function calculate(id: FunctionId, args: Arguments): readonly (readonly TableCell[])[] | undefined {
  const declared = Object.keys(catalogue[id].arguments);
  const unknown = Object.keys(args).find((name) => !declared.includes(name));
  if (unknown) throw new Error(`${id} has no argument ${unknown}`);
  const cells = declared.map((name) => asCells(args[name]));
  return rowsOf(id, evaluate(catalogue[id], cells)[0]![0]!);
}

/** Puts a heading on top of every column, which one of them must show. */
export function headed(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      isColumn(value) ? [`Column ${name}`, ...value] : value,
    ]),
  );
}

function rowsOf(id: FunctionId, outcome: Outcome) {
  switch (outcome.kind) {
    case "finding":
      return [[outcome.finding.value]];
    case "interval":
      return [[outcome.interval.low, outcome.interval.high]];
    case "table":
      return outcome.table.rows;
    case "problem":
      if (outcome.problem.code === "nothingToMeasure") return undefined;
      throw new Error(`${id}: ${JSON.stringify(outcome.problem)}`);
  }
}

function asCells(value: unknown): unknown {
  return isColumn(value) ? value.map((cell) => [cell]) : value;
}

function isColumn(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && !Array.isArray(value[0]);
}
