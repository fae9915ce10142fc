import { WorkbookError, type Workbook } from "../../workbook/Workbook";
import type { Insertion } from "../state/paneState";
import { areaFrom } from "../state/referenceText";
import type { ResultSize } from "../state/resultSize";

/** A formula to write: in English, with the references that it holds. */
export interface NewFormula {
  readonly formula: string;
  readonly references: readonly string[];
  /** How many cells the result takes. */
  readonly size: ResultSize;
}

/**
 * Writes the formula into the cell if that is free. If it is not, nothing is written: the user is asked, or told that
 * the formula would refer to itself or find no room for its result.
 */
export function insertFormula(
  workbook: Workbook,
  cell: string,
  { formula, references, size }: NewFormula,
): Promise<Insertion> {
  return explained(async () => {
    if (await workbook.isWithin(cell, references)) return { kind: "insideData" };
    const { isEmpty, content } = await workbook.cell(cell);
    if (!isEmpty) return { kind: "occupied", cell, content };
    if (!(await hasRoom(workbook, cell, size))) return { kind: "noRoom", cell, ...size };
    return write(workbook, cell, formula);
  });
}

/** Writes the formula over what the user has agreed to lose. */
export function replaceCell(workbook: Workbook, cell: string, formula: string): Promise<Insertion> {
  return explained(() => write(workbook, cell, formula));
}

/** Whether the result can spill: Excel overwrites nothing for it. The cell itself is known to be free. */
async function hasRoom(workbook: Workbook, cell: string, size: ResultSize): Promise<boolean> {
  if (size.rows === 1 && size.columns === 1) return true;
  const area = await workbook.read(areaFrom(cell, size));
  return area.every((row) => row.every((content) => content === ""));
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
