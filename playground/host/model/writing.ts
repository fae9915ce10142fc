/** Writes to cells what an add-in wants there; a protected sheet and a formula that Excel does not take are refused. */
import { RefusedFormula, type Area } from "../../grid/Grid";
import { RichApiError } from "../richApi/errors";
import type { Book } from "./Book";
import type { WrittenCell } from "./cells";

export function writeCells(book: Book, area: Area, cells: readonly (readonly WrittenCell[])[]): void {
  book.requireWritable(area.sheet);
  try {
    book.grid.setFormulas(area, cells);
  } catch (error) {
    throw error instanceof RefusedFormula ? new RichApiError("InvalidArgument") : error;
  }
}
