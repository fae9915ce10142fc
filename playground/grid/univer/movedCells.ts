import { ICommandService, type Injector } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
} from "@univerjs/preset-sheets-core";
import type { Calculation } from "../calls/Calculation";

const moves = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  ReorderRangeMutation.id,
]);

/** Excel runs custom functions again when rows or columns come or go: https://github.com/OfficeDev/office-js/issues/3911 */
export function recalculateWhenCellsMove(injector: Injector, calculation: Calculation): void {
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (moves.has(command.id)) calculation.recalculateAll();
  });
}
