import { repairedFormula } from "../../sharing/repairedFormula";
import {
  WorkbookError,
  type CellFormula,
  type Workbook,
  type WorkbookProblem,
} from "../../workbook/Workbook";

export type Entered =
  | { readonly kind: "entered" }
  /** Somebody has written something else into the cell. */
  | { readonly kind: "changed" }
  | { readonly kind: "failed"; readonly problem: WorkbookProblem };

/** Enters a formula once more, as with F2 and Enter: then Excel looks up its names and calculates it. */
export async function enterAgain(workbook: Workbook, { address, formula }: CellFormula): Promise<Entered> {
  try {
    const { kind } = await workbook.replaceFormula(address, formula, repairedFormula(formula));
    return { kind: kind === "replaced" ? "entered" : "changed" };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: "failed", problem: error.problem };
  }
}
