import { ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import type { Book } from "./Book";

/**
 * Keeps results out of cells whose formula was deleted or written over while it was calculated: the engine has looked at
 * the formulas when it began, and would leave a #BUSY! behind for which no answer ever comes.
 */
export function dropLateResults(book: Book): void {
  book.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.applyFormulaCalculationResult !== true) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const sheet = unitId === book.id ? book.workbook.getSheetBySheetId(subUnitId) : undefined;
    if (!sheet || !cellValue) return;
    new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column) => {
      const cell = sheet.getCellRaw(row, column);
      if (!cell?.f && !cell?.si) delete cellValue[row]?.[column];
    });
  });
}
