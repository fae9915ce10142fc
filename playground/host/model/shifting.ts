/** Range.insert and Range.delete: cells that come and go, and those that move for them. */
import type { Area } from "../../grid/Grid";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import { isEntireColumn, isEntireRow } from "./areas";
import type { Book } from "./Book";
import { sheetColumns, sheetRows } from "./limits";

export async function insertCells(book: Book, area: Area, args: Arguments): Promise<void> {
  const shift = args.choice(0, ["Down", "Right"] as const);
  book.requireWritable(area.sheet, permission(area, "Insert"));
  requireRoom(book, area, shift);
  await book.grid.cellEditing.insert(area, shift);
}

export async function deleteCells(book: Book, area: Area, args: Arguments): Promise<void> {
  const shift = args.choice(0, ["Up", "Left"] as const);
  book.requireWritable(area.sheet, permission(area, "Delete"));
  await book.grid.cellEditing.remove(area, shift);
}

/** A protected sheet may allow whole rows or columns to come and go. */
function permission(area: Area, what: "Insert" | "Delete"): string | undefined {
  if (isEntireRow(area)) return `allow${what}Rows`;
  return isEntireColumn(area) ? `allow${what}Columns` : undefined;
}

/** No cell with something in it may be pushed off the sheet. */
function requireRoom(book: Book, area: Area, shift: "Down" | "Right"): void {
  const used = book.grid.usedArea(area.sheet);
  if (used === undefined) return;
  const isDown = shift === "Down";
  const end = isDown ? used.row + used.rows + area.rows : used.column + used.columns + area.columns;
  if (end > (isDown ? sheetRows : sheetColumns)) throw new RichApiError("NonBlankCellOffSheet");
}
