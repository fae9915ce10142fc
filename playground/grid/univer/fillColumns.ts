import type { Area, CellsChange } from "../Grid";
import type { Book } from "./Book";
import { holdsNothing, type CellReader } from "./CellReader";
import type { Steps } from "./Steps";

interface Filling {
  readonly book: Book;
  readonly reader: CellReader;
  readonly steps: Steps;
  readonly moved: (formula: string, rows: number, columns: number) => string;
  readonly write: (area: Area, cells: readonly (readonly string[])[]) => void;
}

/**
 * A formula that is typed into a table's empty column goes into all its cells (Excel's calculated columns); a step of its
 * own, so that undoing it leaves the one that was typed.
 */
export function fillColumn(
  { area: typed }: CellsChange,
  { book, reader, steps, moved, write }: Filling,
): void {
  const { sheet, row, column } = typed;
  const table = book.tableAt(sheet, row, column);
  const formula = reader.formula(sheet, row, column);
  if (!table || formula === undefined) return;
  const first = table.area.row + 1;
  const end = table.area.row + table.area.rows - (table.hasTotals ? 1 : 0);
  const others = Array.from({ length: end - first }, (_, i) => first + i).filter((at) => at !== row);
  const isEmpty = (at: number) => holdsNothing(book.sheet(sheet).getCellRaw(at, column) ?? {});
  if (row < first || row >= end || others.length === 0 || !others.every(isEmpty)) return;
  const cells = Array.from({ length: end - first }, (_, i) => [moved(formula, first + i - row, 0)]);
  void steps.asOneStep(() => Promise.resolve(write({ ...typed, row: first, rows: end - first }, cells)));
}
