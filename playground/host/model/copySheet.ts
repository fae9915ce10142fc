/** Worksheet.copy: a copy of a sheet, at its place among the others. */
import type { SheetInfo } from "../../grid/Grid";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import type { Book } from "./Book";
import { copiedSheetName } from "./sheetNames";
import { Worksheet } from "./Worksheet";

const positions = ["None", "Before", "After", "Beginning", "End"] as const;

/** The id of the copy, which cannot be undone. */
export async function copySheet(book: Book, sheet: SheetInfo, args: Arguments): Promise<string> {
  const position = args.choice(0, positions);
  const place = placeOf(book, position, args.at(1));
  const copy = await book.grid.sheetEditing.copy(sheet.id, copiedSheetName(book, sheet.name));
  book.grid.sheetEditing.move(copy.id, place);
  book.grid.history.forget();
  return copy.id;
}

/** "None" puts the copy first, as "Beginning" does. */
function placeOf(book: Book, position: (typeof positions)[number], relative: unknown): number {
  if (position === "None" || position === "Beginning") return 0;
  const sheets = book.grid.sheets();
  if (position === "End") return sheets.length;
  if (!(relative instanceof Worksheet)) throw new RichApiError("InvalidArgument");
  return sheets.findIndex((one) => one.id === relative.id) + (position === "After" ? 1 : 0);
}
