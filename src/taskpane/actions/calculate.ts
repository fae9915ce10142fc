import { catalogue, type FunctionId } from "../../functions/catalogue";
import { evaluateKeeping } from "../../functions/evaluate";
import type { FormulaArgument } from "../../formulas/compose";
import { evaluateExpression } from "../../formulas/evaluating/evaluateExpression";
import { Unresolved, unresolved } from "../../formulas/evaluating/Unresolved";
import { WorkbookError } from "../../workbook/Workbook";
import type { Answer } from "../state/paneState";
import { blankScores } from "../state/blankScores";
import { argumentsOf } from "../state/question";
import { sourceOf, type ReadingProgress } from "../state/reading";
import { isReadable, standingIn } from "../state/referenceText";
import { today } from "../state/today";
import type { RememberedCells } from "./rememberedCells";

/** Calculates what the formula will show, the way the worksheet does, from the cells that it refers to. */
export async function calculate(
  id: FunctionId,
  args: readonly FormulaArgument[],
  cells: RememberedCells,
  onReading: (progress: ReadingProgress) => void = () => undefined,
): Promise<Answer> {
  const values: unknown[] = [];
  const reading = args.filter(({ kind }) => kind === "reference" || kind === "expression").length;
  let finished = 0;
  const read = (reference: string) => {
    const source = sourceOf(reference);
    return cells.read(reference, (share) => onReading({ source, share: (finished + share) / reading }));
  };
  for (const [position, [name]] of argumentsOf(id).entries()) {
    const argument = args[position];
    try {
      values.push(await valueOf(argument, read));
    } catch (error) {
      if (error instanceof WorkbookError)
        return { kind: "unreadable", argument: name, problem: error.problem };
      if (error instanceof Unresolved) return { kind: "unresolved", argument: name };
      throw error;
    }
    if (argument?.kind === "reference" || argument?.kind === "expression") finished++;
  }
  return {
    kind: "calculated",
    ...evaluateKeeping(catalogue[id], values),
    given: values,
    blanks: blankScores(id, values),
  };
}

type Read = (reference: string) => ReturnType<RememberedCells["read"]>;

async function valueOf(argument: FormulaArgument | undefined, read: Read): Promise<unknown> {
  switch (argument?.kind) {
    case undefined:
    case "omitted":
      return null;
    case "constant":
      return argument.value;
    case "reference":
      return read(argument.reference);
    case "expression": {
      const { expression, cell } = argument;
      return evaluateExpression(expression, {
        // A reference of another kind, such as several columns of a table, is read by Excel alone.
        read: async (reference) =>
          isReadable(reference) ? read(standingIn(cell, reference)) : unresolved(reference),
        today,
      });
    }
  }
}
