import { MAX_ROWS } from "../../excelLimits";
import { lookedUp, type Look } from "../../styleAreas";
import type { StyledArea } from "../../WorkbookData";
import type { FileColumn } from "./SheetParser";

/** The looks of whole columns; that a cell in one looks as usual again cannot be said here and is lost. */
export function columnStyles(
  columns: readonly FileColumn[],
  looks: readonly (Look | undefined)[],
): StyledArea[] {
  const blocks = columns.flatMap(({ first, last, style }) =>
    style === undefined
      ? []
      : [{ style, row: 0, column: first - 1, rows: MAX_ROWS, columns: last - first + 1 }],
  );
  return lookedUp(blocks, looks);
}
