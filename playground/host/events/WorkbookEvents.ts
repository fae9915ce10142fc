/** Tells the add-in what happens in the workbook. */
import type { Book } from "../model/Book";
import { watchCells } from "./cellEvents";
import type { Events } from "./Events";
import { watchObjects } from "./objectEvents";
import { watchSelection } from "./selectionEvents";
import { watchSheets } from "./sheetEvents";

/** `isOwn` says whether a batch of the add-in is being carried out. Returns its own undo. */
export function watchWorkbook(book: Book, events: Events, isOwn: () => boolean): () => void {
  const stops = [
    watchCells(book, events, isOwn),
    watchSheets(book, events),
    watchSelection(book, events),
    watchObjects(book, events),
  ];
  return () => stops.forEach((stop) => stop());
}
