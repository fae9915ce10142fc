import { ICommandService, type Injector } from "@univerjs/core";
import { IFunctionService, SetWorksheetNameMutation } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/sheets-table";
import type { Calculation } from "../calls/Calculation";
import { rangeOf, type Book } from "./Book";
import { formulasNaming } from "./tableFormulas";

/** The engine remembers the ranges that structured references stood for; they change with the tables. */
export function rereadWhenTablesChange(injector: Injector, book: Book, calculation: Calculation): void {
  const functions = injector.get(IFunctionService);
  const tables = injector.get(TableManager);
  const rereadAll = () => {
    functions.deleteFormulaAstCacheKey("[", ...book.tables().map(({ name }) => name));
    calculation.recalculateAll();
  };
  const reread = (tableId: string) => {
    const name = book.tables().find(({ id }) => id === tableId)?.name;
    if (name === undefined) return;
    const formulas = formulasNaming(name, book, injector);
    functions.deleteFormulaAstCacheKey(...formulas.map(({ formula }) => formula));
    const cells = formulas.map(({ sheet, row, column }) => ({
      unitId: book.id,
      sheetId: sheet,
      range: rangeOf({ sheet, row, column, rows: 1, columns: 1 }),
    }));
    calculation.recalculate(...cells);
  };
  tables.tableRangeChanged$.subscribe(({ tableId }) => reread(tableId));
  tables.tableNameChanged$.subscribe(rereadAll);
  tables.tableDelete$.subscribe(rereadAll);
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id === SetWorksheetNameMutation.id) rereadAll();
  });
}
