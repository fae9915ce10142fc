import { ObjectMatrix, type Injector } from "@univerjs/core";
import type { Language } from "../../language";
import type { Area, CellsChange, TableInfo } from "../Grid";
import { freeColumnName } from "../tableColumns";
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
  readonly language: Language;
  readonly write: (area: Area, cells: readonly (readonly string[])[]) => void;
  /** What follows once the table has grown. */
  readonly grown: (change: CellsChange) => void;
}

/**
 * Who types into a cell directly below a table, or right of it, goes on with the table: it grows by the row, which takes the
 * look of the row above, or by the column, which gets a name where none was typed. As in Excel this is a step of its own, so
 * that undoing it leaves what was typed. Returns what is to be called when a cell is about to be written by typing: what an
 * add-in writes beside a table stays outside.
 */
export function growTables(growing: Growing): () => void {
  const { book, changes, steps } = growing;
  let isTyping = false;
  changes.onCells((change) => {
    const isTyped =
      isTyping && change.kind === "edited" && change.area.rows === 1 && change.area.columns === 1;
    isTyping = false;
    if (!isTyped) return;
    const grow = growthFrom(change.area, book, growing);
    setTimeout(() => {
      const done = grow ? steps.asOneStep(() => Promise.resolve(grow())) : Promise.resolve();
      void done.then(() => growing.grown(change));
    });
  });
  return () => {
    isTyping = true;
  };
}

function growthFrom(typed: Area, book: Book, growing: Growing): (() => void) | undefined {
  if (isEmpty(book, typed.sheet, typed.row, typed.column)) return undefined;
  const above = book.tables().find((table) => growsDown(table, typed, book));
  if (above) return () => addRow(above, growing);
  const left = book.tables().find((table) => growsRight(table, typed, book));
  return left && (() => addColumn(left, typed, growing));
}

/** The cell lies directly below the table, in a row that was empty as wide as the table. */
function growsDown({ area, hasTotals }: TableInfo, { sheet, row, column }: Area, book: Book): boolean {
  const isBelow = !hasTotals && area.sheet === sheet && row === area.row + area.rows;
  const isWithin = column >= area.column && column < area.column + area.columns;
  const places = Array.from({ length: area.columns }, (_, i) => area.column + i);
  return isBelow && isWithin && places.every((at) => at === column || isEmpty(book, sheet, row, at));
}

/** The cell lies directly right of the table, in a column that was empty as high as the table. */
function growsRight({ area, hasTotals }: TableInfo, { sheet, row, column }: Area, book: Book): boolean {
  const end = area.row + area.rows - (hasTotals ? 1 : 0);
  const isBeside = area.sheet === sheet && column === area.column + area.columns;
  const places = Array.from({ length: area.rows }, (_, i) => area.row + i);
  const isWithin = row >= area.row && row < end;
  return isBeside && isWithin && places.every((at) => at === row || isEmpty(book, sheet, at, column));
}

function isEmpty(book: Book, sheet: string, row: number, column: number): boolean {
  return holdsNothing(book.sheet(sheet).getCellRaw(row, column) ?? {});
}

function addRow(table: TableInfo, { injector, book, tables }: Growing): void {
  tables.resize(table.id, { ...table.area, rows: table.area.rows + 1 });
  copyLook(injector, book, table);
}

function addColumn(
  { id, area, columns }: TableInfo,
  typed: Area,
  { tables, write, language }: Growing,
): void {
  if (typed.row !== area.row) {
    write({ ...typed, row: area.row }, [[`'${freeColumnName(columns, language)}`]]);
  }
  tables.resize(id, { ...area, columns: area.columns + 1 });
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
