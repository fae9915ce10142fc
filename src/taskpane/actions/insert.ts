import { WorkbookError, type FormulaExtras, type Workbook } from "../../workbook/Workbook";
import type { Insertion } from "../state/insertion";
import { labelCell, type LabelSide } from "../state/labelCell";
import { areaFrom, movedBy } from "../state/referenceText";
import type { ResultSize } from "../state/resultSize";

/** A formula to write: in English, with the references that it holds. */
export interface NewFormula {
  readonly formula: string;
  readonly references: readonly string[];
  /** How many cells the result takes. */
  readonly size: ResultSize;
  /** By column of the result, in English. */
  readonly numberFormats: readonly (string | undefined)[];
  readonly label?: { readonly side: LabelSide; readonly text: string };
}

/**
 * Writes the formula into the cell, and its label beside it. What stands there is only replaced where the user has agreed
 * to lose it, cell by cell: while the user thought about it the result may have grown, or its room may have been taken.
 */
export async function insertFormula(
  workbook: Workbook,
  cell: string,
  formula: NewFormula,
  agreed: readonly string[] = [],
): Promise<Insertion> {
  try {
    return await insert(workbook, cell, formula, agreed);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: "failed", problem: error.problem };
  }
}

async function insert(
  workbook: Workbook,
  cell: string,
  { formula, references, size, numberFormats, label }: NewFormula,
  agreed: readonly string[],
): Promise<Insertion> {
  const isLarge = size.rows * size.columns > 1;
  const area = isLarge ? areaFrom(cell, size) : cell;
  if (await workbook.isWithin(area, references)) return { kind: "insideData" };
  const beside = label && labelCell(cell, label.side);
  if (label && beside === undefined) return { kind: "noLabelCell", side: label.side };

  const room = await workbook.room(cell, size);
  const [table] = room.tables;
  if (isLarge && table !== undefined) return { kind: "inTable", cell, ...size, table };
  const filled = room.filled.map(({ row, column, content }) => ({
    cell: movedBy(cell, row, column),
    content,
  }));
  if (beside !== undefined) {
    if (await workbook.isWithin(beside, references)) return { kind: "insideData" };
    const { filled: before } = await workbook.room(beside, { rows: 1, columns: 1 });
    filled.push(...before.map(({ content }) => ({ cell: beside, content })));
  }
  if (filled.some((taken) => !agreed.includes(taken.cell))) return { kind: "occupied", cell, filled };

  const extras: FormulaExtras = {
    size,
    numberFormats,
    ...(label && beside !== undefined && { label: { address: beside, text: label.text } }),
  };
  await workbook.writeFormula(cell, formula, extras);
  return { kind: "done", cell };
}
