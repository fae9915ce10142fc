/** The cells of a table's header row, which name its columns. */
import type { TableInfo } from "../../../grid/Grid";
import { distinctName } from "../../../grid/tableColumns";
import type { Book } from "../Book";
import { writeCells } from "../writing";

/** Names every column whose header is blank, and tells equal names apart, as Excel does. */
export function writeMissingHeaders(book: Book, { area }: TableInfo): void {
  const header = { ...area, rows: 1 };
  const [texts = []] = book.grid.text(header);
  const [values = []] = book.grid.values(header);
  const names: string[] = [];
  // The grid may show a name of its own making where the cell is blank.
  for (const [i, text] of texts.entries()) {
    names.push(distinctName(values[i] === "" ? "" : text, names, book.language));
  }
  // A name is text also where it looks like a number.
  const changed = names.map((name, i) => (name === values[i] ? null : `'${name}`));
  if (changed.some((name) => name !== null)) writeCells(book, header, [changed]);
}
