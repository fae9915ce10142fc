import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import type { AddInFunctions } from "../calls/AddInFunctions";
import type { Book } from "./Book";
import { hasContents } from "./cellsChanges";

/** A cell that is written to, by hand or by an add-in, does not wait any more for what its old formula has asked for. */
export function forgetWrittenCells(book: Book, functions: AddInFunctions): void {
  book.commands.onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal === true) return;
    const { subUnitId, cellValue = {} } = command.params as ISetRangeValuesMutationParams;
    functions.forget(({ sheet, row, column }) => {
      const written = sheet === subUnitId ? cellValue[row]?.[column] : undefined;
      return written === null || (written !== undefined && hasContents(written));
    });
  });
}
