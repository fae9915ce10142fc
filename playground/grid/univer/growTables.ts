import { ObjectMatrix, type Injector } from "@univerjs/core";
import type { CellsChange, TableInfo } from "../Grid";
import type { TableEditing } from "../port/TableEditing";
import type { Book } from "./Book";
import { holdsNothing } from "./CellReader";
import type { Changes } from "./Changes";
import { restyle, type Restyled } from "./restyle";
import type { Steps } from "./Steps";

interface Growing {
  readonly injector: Injector;
  readonly book: Book;
  readonly changes: Changes;
  readonly tables: TableEditing;
  readonly steps: Steps;
}

/**
 * Who types into a cell directly below a table goes on with the table: it grows by the row, which takes the look of the
 * row above. As in Excel this is a step of its own, so that undoing it leaves what was typed. Returns what is to be
 * called when a cell is about to be written by typing: what an add-in writes below a table stays outside.
 */
export function growTables({ injector, book, changes, tables, steps }: Growing): () => void {
  let isTyping = false;
  const grow = (table: TableInfo) =>
    steps.asOneStep(async () => {
      tables.resize(table.id, { ...table.area, rows: table.area.rows + 1 });
      copyLook(injector, book, table);
      return Promise.resolve();
    });
  changes.onCells((change) => {
    const table = isTyping ? tableAbove(change, book) : undefined;
    isTyping = false;
    if (table) setTimeout(() => void grow(table));
  });
  return () => {
    isTyping = true;
  };
}

/** The table that ends directly above the one cell that was filled, in a row that was empty as wide as the table. */
function tableAbove({ area, kind }: CellsChange, book: Book): TableInfo | undefined {
  const { sheet, row, column, rows, columns } = area;
  if (kind !== "edited" || rows !== 1 || columns !== 1) return undefined;
  const cellAt = (at: number) => book.sheet(sheet).getCellRaw(row, at);
  const isEmpty = (at: number) => holdsNothing(cellAt(at) ?? {});
  if (isEmpty(column)) return undefined;
  return book.tables().find(({ area: table }) => {
    const isBelow = table.sheet === sheet && row === table.row + table.rows;
    const isWithin = column >= table.column && column < table.column + table.columns;
    const places = Array.from({ length: table.columns }, (_, i) => table.column + i);
    return isBelow && isWithin && places.every((at) => at === column || isEmpty(at));
  });
}

function copyLook(injector: Injector, book: Book, { area }: TableInfo): void {
  const sheet = book.sheet(area.sheet);
  const row = area.row + area.rows;
  const look: Restyled = new ObjectMatrix();
  for (let column = area.column; column < area.column + area.columns; column++) {
    const above = sheet.getCellRaw(row - 1, column)?.s;
    if (above && !sheet.getCellRaw(row, column)?.s) look.setValue(row, column, { s: above });
  }
  if (look.getSizeOf() === 0) return;
  restyle(injector, book, { ...area, row, rows: 1 }, look);
}
