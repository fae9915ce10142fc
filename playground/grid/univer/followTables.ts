import { ObjectMatrix, type ICellData, type Injector } from "@univerjs/core";
import { FormulaDataModel, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/sheets-table";
import { renameTable } from "../formula/tableReferences";
import type { TableInfo } from "../Grid";
import type { Book } from "./Book";
import type { Changes } from "./Changes";

/** Formulas follow a table that is renamed, or a column whose header is written over, as in Excel. */
export function followTables(injector: Injector, book: Book, changes: Changes): void {
  const formulas = injector.get(FormulaDataModel);
  const manager = injector.get(TableManager);
  let known: readonly TableInfo[] = [];

  const compare = () => {
    const now = book.tables();
    const pairs = now.map((after) => [known.find(({ id }) => id === after.id), after] as const);
    known = now;
    for (const [before, after] of pairs) if (before && isRenamed(before, after)) rewrite(before, after);
  };
  const rewrite = (before: TableInfo, after: TableInfo) => {
    const mentions = new RegExp(`(?<![\\p{L}\\p{N}_.])${escaped(before.name)}(?![\\p{L}\\p{N}_.])`, "iu");
    for (const [sheet, cells] of Object.entries(formulas.getFormulaData()[book.id] ?? {})) {
      const changed = new ObjectMatrix<ICellData>();
      new ObjectMatrix(cells ?? {}).forValue((row, column) => {
        const formula = book.sheet(sheet).getCellRaw(row, column)?.f;
        if (!formula || !mentions.test(formula)) return;
        const renamed = renameTable(formula, before, after);
        if (renamed !== formula) changed.setValue(row, column, { f: renamed });
      });
      if (changed.getSizeOf() === 0) continue;
      const ids = { unitId: book.id, subUnitId: sheet };
      book.commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...ids, value: changed.getMatrix() });
    }
  };

  manager.tableAdd$.subscribe(() => {
    known = book.tables();
  });
  manager.tableNameChanged$.subscribe(compare);
  manager.tableRangeChanged$.subscribe(() => {
    known = book.tables();
  });
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

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
