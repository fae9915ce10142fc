/** Range.find: the first cell with a text in what it shows. */
import type { Area } from "../../grid/Grid";
import type { Arguments } from "../richApi/Arguments";
import { cellArea } from "./areas";
import type { Book } from "./Book";
import { filledPart } from "./usedPart";

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: "Forward" | "Backwards";
}

export function findCell(book: Book, area: Area, args: Arguments): Area | undefined {
  const { completeMatch = false, matchCase = false, searchDirection } = (args.at(1) ?? {}) as Criteria;
  const fold = (text: string) => (matchCase ? text : text.toUpperCase());
  const wanted = fold(args.text(0));
  const matches = (text: string) =>
    completeMatch ? fold(text) === wanted : wanted !== "" && fold(text).includes(wanted);
  const part = filledPart(book.grid, area, false);
  if (part === undefined) return undefined;
  const found = book.grid
    .text(part)
    .flatMap((row, r) => row.map((text, c) => (matches(text) ? cellArea(part, r, c) : undefined)))
    .filter((cell) => cell !== undefined);
  return searchDirection === "Backwards" ? found.at(-1) : found[0];
}
