/** What sheets may be called, and what Excel calls a new one. */
import type { Language } from "../../language";
import { RichApiError } from "../richApi/errors";
import { sameName, type Book } from "./Book";

const sheetWord: Readonly<Record<Language, string>> = { "en-US": "Sheet", "da-DK": "Ark", "sv-SE": "Blad" };

/** Refuses a name that Excel would not take, or that another sheet has. */
export function requireFreeSheetName(book: Book, name: string, own?: string): void {
  if (!isSheetName(name)) throw new RichApiError("InvalidArgument");
  if (book.grid.sheets().some((sheet) => sheet.id !== own && sameName(sheet.name, name)))
    throw new RichApiError("ItemAlreadyExists");
}

export function freeSheetName(book: Book): string {
  const word = sheetWord[book.language];
  let number = book.grid.sheets().length + 1;
  while (book.findSheet(`${word}${number}`) !== undefined) number++;
  return `${word}${number}`;
}

/** "Orders (2)", as Excel calls a copy. */
export function copiedSheetName(book: Book, name: string): string {
  let number = 2;
  while (book.findSheet(numbered(name, number)) !== undefined) number++;
  return numbered(name, number);
}

function numbered(name: string, number: number): string {
  const suffix = ` (${number})`;
  return name.slice(0, 31 - suffix.length) + suffix;
}

/** Excel's rule: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, and not "History". */
function isSheetName(name: string): boolean {
  return /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name) && name.toUpperCase() !== "HISTORY";
}
