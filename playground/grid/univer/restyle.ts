import { IUndoRedoService, ObjectMatrix, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { rangeOf, type Book } from "./Book";
import type { Area } from "../Grid";

export type Restyled = ObjectMatrix<Pick<ICellData, "s">>;

/**
 * Changes how cells look and nothing else. The library's command for cells takes a cell without a formula for one that has
 * lost it, unless the change is marked as one of style.
 */
export function restyle(injector: Injector, book: Book, area: Area, cells: Restyled): void {
  const ids = { unitId: book.id, subUnitId: area.sheet };
  const mark = { ...ids, trigger: SetStyleCommand.id };
  const change = { ...mark, cellValue: cells.getMatrix() };
  const before = SetRangeValuesUndoMutationFactory(injector, change).cellValue;
  const redos = [{ id: SetRangeValuesMutation.id, params: change }];
  const undos = [{ id: SetRangeValuesMutation.id, params: { ...mark, cellValue: looks(before) } }];
  book.commands.syncExecuteCommand(SetRangeValuesMutation.id, change);
  // Rows grow with their letters.
  const heights = injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ ...ids, ranges: [rangeOf(area)] });
  for (const { id, params } of heights.redos) book.commands.syncExecuteCommand(id, params);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.id,
    undoMutations: [...undos, ...heights.undos],
    redoMutations: [...redos, ...heights.redos],
  });
}

function looks(cells: ConstructorParameters<typeof ObjectMatrix<Nullable<ICellData>>>[0]) {
  const looks = new ObjectMatrix<ICellData>();
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    looks.setValue(row, column, { s: cell?.s ?? null });
  });
  return looks.getMatrix();
}
