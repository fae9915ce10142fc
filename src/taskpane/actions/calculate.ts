import { catalogue, type FunctionId } from "../../functions/catalogue";
import { evaluateKeeping } from "../../functions/evaluate";
import type { FormulaArgument } from "../../formulas/compose";
import { WorkbookError } from "../../workbook/Workbook";
import type { Answer } from "../state/paneState";
import { blankScores } from "../state/blankScores";
import { argumentsOf } from "../state/question";
import { sourceOf, type ReadingProgress } from "../state/reading";
import type { RememberedCells } from "./rememberedCells";

/** Calculates what the formula will show, the way the worksheet does, from the cells that it refers to. */
export async function calculate(
  id: FunctionId,
  args: readonly FormulaArgument[],
  cells: RememberedCells,
  onReading: (progress: ReadingProgress) => void = () => undefined,
): Promise<Answer> {
  const values: unknown[] = [];
  const references = args.filter(({ kind }) => kind === "reference").length;
  let finished = 0;
  const read = async (reference: string) => {
    const source = sourceOf(reference);
    const rows = await cells.read(reference, (share) =>
      onReading({ source, share: (finished + share) / references }),
    );
    finished++;
    return rows;
  };
  for (const [position, [name]] of argumentsOf(id).entries()) {
    try {
      values.push(await valueOf(args[position], read));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      return { kind: "unreadable", argument: name, problem: error.problem };
    }
  }
  return { kind: "calculated", ...evaluateKeeping(catalogue[id], values), blanks: blankScores(id, values) };
}

async function valueOf(
  argument: FormulaArgument | undefined,
  read: RememberedCells["read"],
): Promise<unknown> {
  if (!argument || argument.kind === "omitted") return null;
  return argument.kind === "constant" ? argument.value : read(argument.reference);
}
