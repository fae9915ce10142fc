/** Areas as formulas name them: "Orders!$A$1:$B$9". */
import type { Area } from "../../grid/Grid";
import { formatCells, parseCells, quoteSheet, splitSheet } from "./addresses";
import type { Book } from "./Book";

export function absoluteReference(book: Book, area: Area): string {
  const cells = formatCells(area).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${quoteSheet(book.sheet(area.sheet).name)}!${cells}`;
}

/** The area of a reference with its sheet; undefined when it is none, or the sheet is gone. */
export function areaOfReference(book: Book, reference: string): Area | undefined {
  const { sheet, cells } = splitSheet(reference.trim());
  const id = sheet === undefined ? undefined : book.findSheet(sheet)?.id;
  return id === undefined ? undefined : parseCells(cells, id);
}
