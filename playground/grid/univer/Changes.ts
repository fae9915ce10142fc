import type { ICommandInfo } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type ISetRangeValuesCommandParams,
} from "@univerjs/preset-sheets-core";
import type { Area, CellsChange, CellValue } from "../Grid";
import { areaOf, type Book } from "./Book";
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

function rangeOfCommand({ params }: Readonly<ICommandInfo>, book: Book): Area | undefined {
  const { subUnitId, range } = (params ?? {}) as Partial<ISetRangeValuesCommandParams>;
  return range && areaOf(subUnitId ?? book.workbook.getActiveSheet().getSheetId(), range);
}

/** Tells what changes in the grid library's workbook, whoever changes it; results of formulas do not count. */
export class Changes {
  private readonly cellListeners = new Set<(change: CellsChange) => void>();
  private readonly sheetListeners = new Set<() => void>();
  /** What the one cell holds that is about to be written. */
  private before: CellValue | undefined;
  /** Cells come or go, for which others move: one change, of which the library makes several. */
  private shifting = false;
  /** What has changed since somebody asked to wait with telling it. */
  private held: CellsChange[] | undefined;

  constructor(
    private readonly book: Book,
    private readonly reader: CellReader,
  ) {
    book.commands.beforeCommandExecuted((command, options) => {
      if (options?.onlyLocal === true) return;
      if (shiftOf(command) !== undefined) this.shifting = true;
      // Formulas have gone into their cells already when the mutation comes.
      if (command.id === SetRangeValuesCommand.id) this.before = this.valueIn(rangeOfCommand(command, book));
      if (command.id === SetRangeValuesMutation.id) {
        this.before ??= this.valueIn(cellsChanges(command, book)[0]?.area);
      }
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

  /** Nothing is told of cells until `release`. */
  hold(): void {
    this.held ??= [];
  }

  /** Tells what was held back; nothing if it has been taken back meanwhile. */
  release(tells: boolean): void {
    const held = this.held ?? [];
    this.held = undefined;
    if (tells) for (const change of held) this.tell(change);
  }

  onSheets(listener: () => void): () => void {
    this.sheetListeners.add(listener);
    return () => this.sheetListeners.delete(listener);
  }

  /** Undefined for more than one cell. */
  private valueIn(area: Area | undefined): CellValue | undefined {
    if (area === undefined || area.rows > 1 || area.columns > 1) return undefined;
    return this.reader.value(area.sheet, area.row, area.column);
  }

  private tellCells(command: Readonly<ICommandInfo>): void {
    for (const change of cellsChanges(command, this.book)) {
      const isEdit = change.kind === "edited" && this.before !== undefined;
      const told = isEdit ? { ...change, before: this.before } : change;
      if (this.held) this.held.push(told as CellsChange);
      else this.tell(told as CellsChange);
    }
    this.before = undefined;
  }

  private tell(change: CellsChange): void {
    for (const listener of [...this.cellListeners]) listener(change);
  }

  private tellSheets(): void {
    for (const listener of [...this.sheetListeners]) listener();
  }
}
