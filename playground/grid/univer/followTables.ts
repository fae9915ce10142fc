import { ObjectMatrix, type ICellData, type Injector } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/sheets-table";
import { renameTable } from "../formula/tableReferences";
import type { TableInfo } from "../Grid";
import type { Book } from "./Book";
import type { Changes } from "./Changes";
import { formulasNaming } from "./tableFormulas";

/** Formulas follow a table that is renamed, or a column whose header is written over, as in Excel. */
export function followTables(
  injector: Injector,
  book: Book,
  changes: Changes,
  onOpened: (listener: () => void) => void,
): void {
  const manager = injector.get(TableManager);
  let known: readonly TableInfo[] = [];

  const compare = () => {
    const now = book.tables();
    const pairs = now.map((after) => [known.find(({ id }) => id === after.id), after] as const);
    known = now;
    for (const [before, after] of pairs) if (before && isRenamed(before, after)) rewrite(before, after);
  };
  const rewrite = (before: TableInfo, after: TableInfo) => {
    const changed: Record<string, ObjectMatrix<ICellData>> = {};
    for (const { sheet, row, column, formula } of formulasNaming(before.name, book, injector)) {
      const renamed = renameTable(formula, before, after);
      if (renamed !== formula) (changed[sheet] ??= new ObjectMatrix()).setValue(row, column, { f: renamed });
    }
    for (const [subUnitId, cells] of Object.entries(changed)) {
      const value = cells.getMatrix();
      book.commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: book.id, subUnitId, value });
    }
  };

  const learn = () => {
    known = book.tables();
  };

  onOpened(learn);
  manager.tableAdd$.subscribe(learn);
  manager.tableNameChanged$.subscribe(compare);
  manager.tableRangeChanged$.subscribe(learn);
  changes.onCells(({ area }) => {
    const isHeader = known.some((table) => table.area.sheet === area.sheet && area.row <= table.area.row);
    if (isHeader) compare();
  });
}

/** Columns that come and go are no renaming. */
function isRenamed(before: TableInfo, after: TableInfo): boolean {
  if (before.columns.length !== after.columns.length) return false;
  const differing = before.columns.filter((column, i) => column !== after.columns[i]).length;
  return before.name !== after.name || differing === 1;
}
