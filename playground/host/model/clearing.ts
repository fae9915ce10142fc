/** Range.clear: what is taken away from cells. */
import type { Area } from "../../grid/Grid";
import type { Arguments } from "../richApi/Arguments";
import { apiNotFound } from "../richApi/errors";
import { contains } from "./areas";
import type { Book } from "./Book";

const kinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export function clearAreas(book: Book, areas: readonly Area[], args: Arguments): void {
  const what = args.choice(0, kinds);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") throw apiNotFound(`Range.clear("${what}")`);
  for (const area of areas) {
    book.requireWritable(area.sheet, what === "Formats" ? "allowFormatCells" : undefined);
    book.grid.cellEditing.clear(area, what);
    if (what !== "All") continue;
    removeConditionalFormats(book, area);
    book.grid.validations.clear([area]);
  }
}

/** Clearing everything takes conditional formats away that lie wholly within. */
function removeConditionalFormats(book: Book, area: Area): void {
  for (const { id, areas } of book.grid.colorScales.list(area.sheet)) {
    if (areas.every((one) => contains(area, one))) book.grid.colorScales.remove(area.sheet, id);
  }
}
