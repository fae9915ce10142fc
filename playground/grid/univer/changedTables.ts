import { ICommandService, type Injector } from "@univerjs/core";
import { IFunctionService, SetWorksheetNameMutation } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/sheets-table";
import type { Calculation } from "../calls/Calculation";

/** The engine remembers the ranges that structured references stood for; they change with the tables. */
export function rereadWhenTablesChange(injector: Injector, calculation: Calculation): void {
  const functions = injector.get(IFunctionService);
  const tables = injector.get(TableManager);
  const reread = () => {
    functions.deleteFormulaAstCacheKey("[");
    calculation.recalculateAll();
  };
  tables.tableRangeChanged$.subscribe(reread);
  tables.tableNameChanged$.subscribe(reread);
  tables.tableDelete$.subscribe(reread);
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id === SetWorksheetNameMutation.id) reread();
  });
}
