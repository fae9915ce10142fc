/** TableCollection.add: a table over cells that hold data already. */
import type { Language } from "../../../language";
import type { Arguments } from "../../richApi/Arguments";
import { RichApiError } from "../../richApi/errors";
import { splitSheet } from "../addresses";
import { sameName, type Book } from "../Book";
import { isName } from "../names";
import { Range } from "../Range";
import { areaOfReference } from "../references";
import { writeMissingHeaders } from "./headers";
import { overlapsAnother, Table } from "./Table";

/** What Excel calls a new table, with a number behind. */
const tableWord: Readonly<Record<Language, string>> = {
  "en-US": "Table",
  "da-DK": "Tabel",
  "sv-SE": "Tabell",
};

export async function addTable(book: Book, args: Arguments, sheet: string): Promise<Table> {
  const given = args.at(0);
  const area =
    given instanceof Range
      ? given.area
      : splitSheet(args.text(0)).sheet === undefined
        ? book.area(args.text(0), sheet)
        : areaOfReference(book, args.text(0));
  if (area === undefined || overlapsAnother(book, area)) throw new RichApiError("InvalidArgument");
  book.requireWritable(area.sheet);
  const hasHeaders = args.flag(1);
  // Without headers Excel moves the cells down and writes some.
  if (!hasHeaders) await book.grid.cellEditing.insert({ ...area, rows: 1 }, "Down");
  const rows = hasHeaders ? Math.max(2, area.rows) : area.rows + 1;
  const info = book.grid.tableEditing.add(freeTableName(book), { ...area, rows });
  writeMissingHeaders(book, info);
  return new Table(book, info.id);
}

/** Refuses a name that Excel would not take for a table, or that something else has. */
export function requireFreeTableName(book: Book, name: string, own?: string): void {
  if (!isName(name) || isTaken(book, name, own)) throw new RichApiError("InvalidArgument");
}

function freeTableName(book: Book): string {
  const word = tableWord[book.language];
  let number = book.grid.tables().length + 1;
  while (isTaken(book, `${word}${number}`)) number++;
  return `${word}${number}`;
}

function isTaken(book: Book, name: string, own?: string): boolean {
  const isTable = book.grid.tables().some((one) => one.id !== own && sameName(one.name, name));
  return isTable || book.grid.names.list().some((one) => sameName(one.name, name));
}
