/** The cells of a table's header row, which name its columns. */
import type { TableInfo } from "../../../grid/Grid";
import type { Language } from "../../../language";
import type { Book } from "../Book";
import { writeCells } from "../writing";

/** What Excel calls a column without a name, with a number behind. */
const columnWord: Readonly<Record<Language, string>> = {
  "en-US": "Column",
  "da-DK": "Kolonne",
  "sv-SE": "Kolumn",
};

/** Names every column whose header is blank, and tells equal names apart, as Excel does. */
export function writeMissingHeaders(book: Book, { area }: TableInfo): void {
  const header = { ...area, rows: 1 };
  const [texts = []] = book.grid.text(header);
  const names: string[] = [];
  for (const text of texts) names.push(freeName(text, names, book.language));
  // A name is text also where it looks like a number.
  const changed = names.map((name, i) => (name === texts[i] ? null : `'${name}`));
  if (changed.some((name) => name !== null)) writeCells(book, header, [changed]);
}

/** A name for one more column. */
export function freeColumnName(columns: readonly string[], language: Language): string {
  return freeName("", columns, language);
}

function freeName(text: string, taken: readonly string[], language: Language): string {
  const isTaken = (name: string) => taken.some((one) => one.toUpperCase() === name.toUpperCase());
  if (text !== "" && !isTaken(text)) return text;
  let number = text === "" ? taken.length + 1 : 2;
  while (isTaken(`${text || columnWord[language]}${number}`)) number++;
  return `${text || columnWord[language]}${number}`;
}
