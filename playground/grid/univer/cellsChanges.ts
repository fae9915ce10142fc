import { ObjectMatrix, type ICellData, type ICommandInfo, type IRange, type Nullable } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  type IInsertRowMutationParams,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS, MAX_ROWS } from "../../file/excelLimits";
import type { Area, CellsChange, CellShift } from "../Grid";
import { areaOf, type Book } from "./Book";

/** The library's rows and columns end where its sheet does; in Excel they are whole. */
const wholeRows = { column: 0, columns: MAX_COLUMNS };
const wholeColumns = { row: 0, rows: MAX_ROWS };

type Lines = Partial<Area> & { readonly kind: CellsChange["kind"] };

const lineChanges: Readonly<Record<string, Lines>> = {
  [InsertRowMutation.id]: { kind: "rowsInserted", ...wholeRows },
  [RemoveRowMutation.id]: { kind: "rowsDeleted", ...wholeRows },
  [InsertColMutation.id]: { kind: "columnsInserted", ...wholeColumns },
  [RemoveColMutation.id]: { kind: "columnsDeleted", ...wholeColumns },
};

const shifts: Readonly<Record<string, CellShift>> = {
  [InsertRangeMoveDownCommand.id]: "Down",
  [InsertRangeMoveRightCommand.id]: "Right",
  [DeleteRangeMoveUpCommand.id]: "Up",
  [DeleteRangeMoveLeftCommand.id]: "Left",
};

/** Where cells move when the command inserts or deletes some on the active sheet; undefined for other commands. */
export function shiftOf(command: Readonly<ICommandInfo>): CellShift | undefined {
  return shifts[command.id];
}

/** What a command of the grid library means for cells; cells of which only the look has changed do not count. */
export function cellsChanges(command: Readonly<ICommandInfo>, book: Book): readonly CellsChange[] {
  const lines = lineChanges[command.id];
  if (lines) {
    const { subUnitId, range } = command.params as IInsertRowMutationParams;
    const { kind, ...whole } = lines;
    return [{ area: { ...areaOf(subUnitId, range), ...whole }, kind }];
  }
  const shift = shiftOf(command);
  if (shift) return shifted(shift, command.params as { range?: IRange } | undefined, book);
  if (command.id === MoveRangeMutation.id) {
    const { from, to } = command.params as IMoveRangeMutationParams;
    return [...written(from.subUnitId, from.value), ...written(to.subUnitId, to.value)];
  }
  if (command.id !== SetRangeValuesMutation.id) return [];
  const { subUnitId, cellValue = {} } = command.params as ISetRangeValuesMutationParams;
  return written(subUnitId, cellValue);
}

/** The user's menu says no range: the selection is meant. */
function shifted(shift: CellShift, params: { range?: IRange } | undefined, book: Book): CellsChange[] {
  const range = params?.range ?? book.facade.getActiveRange()?.getRange();
  if (!range) return [];
  const area = areaOf(book.workbook.getActiveSheet().getSheetId(), range);
  const kind = shift === "Down" || shift === "Right" ? "cellsInserted" : "cellsDeleted";
  return [{ area, kind, shift }];
}

/** Whether more is written into a cell than its look. */
export function hasContents(cell: ICellData): boolean {
  return "v" in cell || "f" in cell || "p" in cell || "si" in cell;
}

function written(
  sheet: string,
  values: ConstructorParameters<typeof ObjectMatrix<Nullable<ICellData>>>[0],
): CellsChange[] {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  new ObjectMatrix(values).forValue((row, column, cell) => {
    if (cell && !hasContents(cell)) return;
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  });
  if (bottom < 0) return [];
  const area = { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return [{ area, kind: "edited" }];
}
