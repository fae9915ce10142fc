import { catalogue, type FunctionId } from "../../functions/catalogue";
import { evaluateKeeping } from "../../functions/evaluate";
import type { FormulaArgument } from "../../formulas/compose";
import { WorkbookError } from "../../workbook/Workbook";
import type { Answer } from "../state/paneState";
import { argumentsOf } from "../state/question";
import type { RememberedCells } from "./rememberedCells";

/** Calculates what the formula will show, the way the worksheet does, from the cells that it refers to. */
export async function calculate(
  id: FunctionId,
  args: readonly FormulaArgument[],
  cells: RememberedCells,
): Promise<Answer> {
  const values: unknown[] = [];
  for (const [position, [name]] of argumentsOf(id).entries()) {
    try {
      values.push(await valueOf(args[position], cells));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      return { kind: "unreadable", argument: name, problem: error.problem };
    }
  }
  return { kind: "calculated", ...evaluateKeeping(catalogue[id], values) };
}

async function valueOf(argument: FormulaArgument | undefined, cells: RememberedCells): Promise<unknown> {
  if (!argument || argument.kind === "omitted") return null;
  return argument.kind === "constant" ? argument.value : cells.read(argument.reference);
}
