import { ObjectMatrix, type ICellData, type ICommandInfo, type Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type IInsertRowMutationParams,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { CellsChange } from "../Grid";
import { areaOf, type Book } from "./Book";

const sheetChanges = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetActiveOperation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

const lineChanges: Readonly<Record<string, CellsChange["kind"]>> = {
  [InsertRowMutation.id]: "rowsInserted",
  [RemoveRowMutation.id]: "rowsDeleted",
  [InsertColMutation.id]: "columnsInserted",
  [RemoveColMutation.id]: "columnsDeleted",
};

/** Tells what changes in the grid library's workbook, whoever changes it; results of formulas do not count. */
export class Changes {
  private readonly cellListeners = new Set<(change: CellsChange) => void>();
  private readonly sheetListeners = new Set<() => void>();

  constructor(book: Book) {
    book.commands.onCommandExecuted((command, options) => {
      if (sheetChanges.has(command.id) && !book.isAway) this.tellSheets();
      if (options?.onlyLocal === true || this.cellListeners.size === 0) return;
      const change = cellsChange(command);
      if (change) for (const listener of [...this.cellListeners]) listener(change);
    });
    book.onReturn(() => this.tellSheets());
  }

  private tellSheets(): void {
    for (const listener of [...this.sheetListeners]) listener();
  }

  onCells(listener: (change: CellsChange) => void): () => void {
    this.cellListeners.add(listener);
    return () => this.cellListeners.delete(listener);
  }

  onSheets(listener: () => void): () => void {
    this.sheetListeners.add(listener);
    return () => this.sheetListeners.delete(listener);
  }
}

function cellsChange(command: Readonly<ICommandInfo>): CellsChange | undefined {
  const lines = lineChanges[command.id];
  if (lines) {
    const { subUnitId, range } = command.params as IInsertRowMutationParams;
    return { area: areaOf(subUnitId, range), kind: lines };
  }
  if (command.id === MoveRangeMutation.id) {
    const { to } = command.params as IMoveRangeMutationParams;
    return written(to.subUnitId, to.value, "cellsMoved");
  }
  if (command.id !== SetRangeValuesMutation.id) return undefined;
  const { subUnitId, cellValue = {} } = command.params as ISetRangeValuesMutationParams;
  return written(subUnitId, cellValue, "edited");
}

/** Whether more is written into a cell than its look. */
export function hasContents(cell: ICellData): boolean {
  return "v" in cell || "f" in cell || "p" in cell || "si" in cell;
}

/** Cells of which only the look has changed do not count. */
function written(
  sheet: string,
  values: ConstructorParameters<typeof ObjectMatrix<Nullable<ICellData>>>[0],
  kind: CellsChange["kind"],
): CellsChange | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  new ObjectMatrix(values).forValue((row, column, cell) => {
    if (cell && !hasContents(cell)) return;
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  });
  if (bottom < 0) return undefined;
  return {
    area: { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
    kind,
  };
}
