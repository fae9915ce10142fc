import { WorkbookError, type Workbook, type WorkbookProblem } from "../../workbook/Workbook";
import type { EditedCall } from "../state/editing";
import { areaFrom } from "../state/referenceText";
import type { ResultSize } from "../state/resultSize";
import { isWholeFormula } from "./ExplainedCall";
import { obstacleOf } from "./obstacle";

/** How far the saving of an edited call is, and what the user has to decide or do first. */
export type Saving =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done" }
  /** The cell holds something else than when the form was opened: the user decides. */
  | { readonly kind: "changed"; readonly content: string }
  /** The formula would refer to itself, or its result cover its data. */
  | { readonly kind: "insideData" }
  | { readonly kind: "inTheWay"; readonly obstacle: string; readonly content: string }
  | { readonly kind: "inTable"; readonly table: string }
  | { readonly kind: "failed"; readonly problem: WorkbookProblem };

export interface Edit {
  /** The call as it was when the form was opened, or last saved. */
  readonly before: EditedCall;
  readonly after: EditedCall;
  readonly references: readonly string[];
  /** The cells that the result of the call takes. */
  readonly size: ResultSize;
}

/** Puts the edited call into its formula, if the cell still holds what is expected. */
export async function saveEdit(
  workbook: Workbook,
  edit: Edit,
  expected = edit.before.written.formula.text,
): Promise<Saving> {
  try {
    return await save(workbook, edit, expected);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: "failed", problem: error.problem };
  }
}

async function save(
  workbook: Workbook,
  { after, references, size }: Edit,
  expected: string,
): Promise<Saving> {
  const { cell, formula } = after.written;
  // Of a call inside a larger formula nobody knows how many cells the whole takes.
  const isLarge = isWholeFormula(formula) && size.rows * size.columns > 1;
  if (await workbook.isWithin(isLarge ? areaFrom(cell, size) : cell, references)) {
    return { kind: "insideData" };
  }
  const obstacle = isLarge ? await obstacleOf(workbook, cell, size) : undefined;
  if (obstacle?.kind === "table") return { kind: "inTable", table: obstacle.table };
  if (obstacle) return { kind: "inTheWay", obstacle: obstacle.first, content: obstacle.content };
  const replacement = await workbook.replaceFormula(cell, expected, formula.text);
  return replacement.kind === "replaced" ? { kind: "done" } : replacement;
}
