import { WorkbookError, type Workbook } from "../../workbook/Workbook";
import type { Insertion } from "../state/paneState";

/** A formula to write: in English, with the references that it holds. */
export interface NewFormula {
  readonly formula: string;
  readonly references: readonly string[];
}

/**
 * Writes the formula into the cell if that is free. If it is not, nothing is written: the user is asked, or told that
 * the formula would refer to itself.
 */
export function insertFormula(
  workbook: Workbook,
  cell: string,
  { formula, references }: NewFormula,
): Promise<Insertion> {
  return explained(async () => {
    if (await workbook.isWithin(cell, references)) return { kind: "insideData" };
    const { isEmpty, content } = await workbook.cell(cell);
    if (!isEmpty) return { kind: "occupied", cell, content };
    return write(workbook, cell, formula);
  });
}

/** Writes the formula over what the user has agreed to lose. */
export function replaceCell(workbook: Workbook, cell: string, formula: string): Promise<Insertion> {
  return explained(() => write(workbook, cell, formula));
}

async function write(workbook: Workbook, cell: string, formula: string): Promise<Insertion> {
  await workbook.writeFormula(cell, formula);
  return { kind: "done", cell };
}

async function explained(action: () => Promise<Insertion>): Promise<Insertion> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: "failed", problem: error.problem };
  }
}
