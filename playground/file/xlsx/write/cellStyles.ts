import { parseRange } from "../../../grid/address";
import { MAX_ROWS } from "../../excelLimits";
import type { SheetData } from "../../WorkbookData";
import type { StyleTable } from "./StyleTable";

export interface CellStyles {
  /** By row and column; a cell without one has its column's. */
  readonly cells: readonly (readonly number[] | undefined)[];
  readonly columns: readonly (number | undefined)[];
}

/** Which look each cell has, where several areas lie on top of each other. */
export function cellStyles({ styles = [] }: SheetData, table: StyleTable): CellStyles {
  const cells: number[][] = [];
  const columnStyles: number[] = [];
  for (const { address, ...look } of styles) {
    const { row, column, rows, columns } = parseRange(address);
    const above = table.number(look);
    const lines = rows === MAX_ROWS ? [columnStyles] : linesOf(cells, row, rows);
    for (const line of lines) {
      for (let c = column; c < column + columns; c++) {
        const below = line[c] ?? (line === columnStyles ? 0 : (columnStyles[c] ?? 0));
        line[c] = table.combined(below, above);
      }
    }
  }
  return { cells, columns: columnStyles };
}

function linesOf(cells: number[][], row: number, rows: number): number[][] {
  return Array.from({ length: rows }, (_, i) => (cells[row + i] ??= []));
}
