import { cellName } from "../grid/address";

/** The A1 address of an area. Row and column of its first cell count from 0; `rows` and `columns` say how many there are. */
export function areaAddress(row: number, column: number, rows: number, columns: number): string {
  const start = cellName(row, column);
  return rows * columns === 1 ? start : `${start}:${cellName(row + rows - 1, column + columns - 1)}`;
}
