import { answered } from "../../patience";
import { placeOf } from "../building/addresses";
import { filledCells } from "../building/filledCells";
import type { MarkedSheet } from "../building/markedSheets";
import { isAbandoned } from "../building/ownWork";
import { putBack } from "./putBack";
import type { CellUpdate } from "./sheetUpdate";
import { readUndo } from "./Undo";

/**
 * Takes back the updates that broke off. The user may have gone on working since: of the cells that were changed, only those
 * are put back that still hold what the update has written.
 */
export async function takeBackUpdates(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<void> {
  const brokenOff = sheets.flatMap(({ sheet, id, undo: kept }) => {
    const undo = kept === undefined ? undefined : readUndo(kept);
    return undo && isAbandoned(undo.begun) ? [{ sheet, id, undo, filled: filledCells(sheet) }] : [];
  });
  if (brokenOff.length === 0) return;
  await answered(context.sync());
  for (const { sheet, id, undo, filled } of brokenOff) {
    const cells = undo.cells.filter((one) => isStillThere(one, filled.formulas as unknown[][]));
    await putBack(sheet, id, { ...undo, cells });
  }
}

function isStillThere({ cell, after }: CellUpdate, formulas: readonly (readonly unknown[])[]): boolean {
  const { row, column } = placeOf(cell);
  return (formulas[row]?.[column] ?? "") === after;
}
