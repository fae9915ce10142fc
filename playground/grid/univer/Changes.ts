import type { ICommandInfo } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { CellsChange, CellValue } from "../Grid";
import type { Book } from "./Book";
import { cellsChanges, shiftOf } from "./cellsChanges";
import type { CellReader } from "./CellReader";

const sheetChanges = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetActiveOperation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** Tells what changes in the grid library's workbook, whoever changes it; results of formulas do not count. */
export class Changes {
  private readonly cellListeners = new Set<(change: CellsChange) => void>();
  private readonly sheetListeners = new Set<() => void>();
  /** What the one cell holds that is about to be written. */
  private before: CellValue | undefined;
  /** Cells come or go, for which others move: one change, of which the library makes several. */
  private shifting = false;

  constructor(
    private readonly book: Book,
    private readonly reader: CellReader,
  ) {
    book.commands.beforeCommandExecuted((command) => {
      if (shiftOf(command) !== undefined) this.shifting = true;
      if (command.id === SetRangeValuesMutation.id) this.before = this.valueBefore(command);
    });
    book.commands.onCommandExecuted((command, options) => {
      if (sheetChanges.has(command.id) && !book.isAway) this.tellSheets();
      if (options?.onlyLocal === true) return;
      if (shiftOf(command) !== undefined) this.shifting = false;
      if (!this.shifting) this.tellCells(command);
    });
    book.onReturn(() => this.tellSheets());
  }

  onCells(listener: (change: CellsChange) => void): () => void {
    this.cellListeners.add(listener);
    return () => this.cellListeners.delete(listener);
  }

  onSheets(listener: () => void): () => void {
    this.sheetListeners.add(listener);
    return () => this.sheetListeners.delete(listener);
  }

  private valueBefore(command: Readonly<ICommandInfo>): CellValue | undefined {
    if (this.cellListeners.size === 0) return undefined;
    const [change] = cellsChanges(command, this.book);
    if (change === undefined || change.area.rows > 1 || change.area.columns > 1) return undefined;
    return this.reader.value(change.area.sheet, change.area.row, change.area.column);
  }

  private tellCells(command: Readonly<ICommandInfo>): void {
    for (const change of cellsChanges(command, this.book)) {
      const isEdit = change.kind === "edited" && this.before !== undefined;
      const told = isEdit ? { ...change, before: this.before } : change;
      for (const listener of [...this.cellListeners]) listener(told as CellsChange);
    }
    this.before = undefined;
  }

  private tellSheets(): void {
    for (const listener of [...this.sheetListeners]) listener();
  }
}
