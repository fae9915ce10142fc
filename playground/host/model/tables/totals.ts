/** A table's total row comes and goes. */
import type { Area, TableInfo } from "../../../grid/Grid";
import type { Language } from "../../../language";
import { totalsArea, type Book } from "../Book";
import { dataArea } from "../Book";
import { writeCells } from "../writing";

/** What Excel writes into the first cell of a new total row. */
const totalWord: Readonly<Record<Language, string>> = {
  "en-US": "Total",
  "da-DK": "Total",
  "sv-SE": "Summa",
};

export async function showTotals(book: Book, table: TableInfo, shown: boolean): Promise<void> {
  book.requireWritable(table.area.sheet);
  if (shown === table.hasTotals) return;
  if (shown) await addTotals(book, table);
  else await removeTotals(book, table);
}

/** Cells below the table make room; the last column is added up, or counted where it holds text. */
async function addTotals(book: Book, table: TableInfo): Promise<void> {
  const { area, columns } = table;
  const row: Area = { ...area, row: area.row + area.rows, rows: 1 };
  const isFree = book.grid.formulas(row).every((line) => line.every((cell) => cell === ""));
  if (!isFree) await book.grid.cellEditing.insert(row, "Down");
  book.grid.tableEditing.resize(table.id, { ...area, rows: area.rows + 1 });
  book.grid.tableEditing.setTotals(table.id, true);
  const last = columns.length - 1;
  const values = book.grid.values(dataArea(table)).map((line) => line[last]);
  const hasNumbers = values.some((value) => typeof value === "number");
  const hasText = values.some((value) => typeof value === "string" && value !== "");
  const subtotal = `=SUBTOTAL(${hasNumbers && !hasText ? 109 : 103},${table.name}[${escaped(columns[last] ?? "")}])`;
  const cells = columns.map((_, i) => (i === last ? subtotal : i === 0 ? totalWord[book.language] : null));
  writeCells(book, row, [cells]);
}

async function removeTotals(book: Book, table: TableInfo): Promise<void> {
  const row = totalsArea(table);
  if (row === undefined) return;
  book.grid.tableEditing.setTotals(table.id, false);
  book.grid.tableEditing.resize(table.id, { ...table.area, rows: table.area.rows - 1 });
  book.grid.cellEditing.clear(row, "All");
  return Promise.resolve();
}

/** A column's name within a structured reference. */
function escaped(name: string): string {
  return name.replace(/['#@[\]]/g, "'$&");
}
