import { WorkbookError, type CellState, type Workbook } from "../../workbook/Workbook";
import type { Insertion } from "../state/paneState";
import { areaFrom } from "../state/referenceText";
import { ONE_CELL, type ResultSize } from "../state/resultSize";

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
export function insertFormula(workbook: Workbook, cell: string, formula: NewFormula): Promise<Insertion> {
  return explained(async () => {
    if (await workbook.isWithin(cell, formula.references)) return { kind: "insideData" };
    const state = await workbook.cell(cell);
    if (!(await hasRoom(workbook, cell, state, formula.size))) return noRoom(cell, formula);
    if (!state.isEmpty) return { kind: "occupied", cell, content: state.content };
    return write(workbook, cell, formula);
  });
}

/**
 * Writes the formula over what the user has agreed to lose: that one cell. While the user thought about it the result
 * may have grown, or its room may have been taken.
 */
export function replaceCell(workbook: Workbook, cell: string, formula: NewFormula): Promise<Insertion> {
  return explained(async () => {
    const state = await workbook.cell(cell);
    if (!(await hasRoom(workbook, cell, state, formula.size))) return noRoom(cell, formula);
    return write(workbook, cell, formula);
  });
}

/**
 * Whether the result can spill: Excel overwrites nothing for it. Free are the cell itself, about which the user is
 * asked, and the cells that its formula of now fills.
 */
async function hasRoom(
  workbook: Workbook,
  cell: string,
  { spill = ONE_CELL }: CellState,
  size: ResultSize,
): Promise<boolean> {
  if (size.rows <= spill.rows && size.columns <= spill.columns) return true;
  const area = await workbook.read(areaFrom(cell, size));
  return area.every((line, row) =>
    line.every((content, column) => content === "" || (row < spill.rows && column < spill.columns)),
  );
}

function noRoom(cell: string, { size }: NewFormula): Insertion {
  return { kind: "noRoom", cell, ...size };
}

async function write(workbook: Workbook, cell: string, { formula }: NewFormula): Promise<Insertion> {
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
