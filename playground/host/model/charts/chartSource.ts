/** How Excel takes a range apart into the series of a chart. */
import type { Area, CellValue } from "../../../grid/Grid";
import type { SeriesModel } from "../../kept/ChartModel";
import type { Book } from "../Book";

export const seriesOrders = ["Auto", "Columns", "Rows"] as const;

export function seriesOf(
  book: Book,
  source: Area,
  seriesBy: (typeof seriesOrders)[number],
): readonly SeriesModel[] {
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && source.rows >= source.columns);
  const values = book.grid.values(source);
  const hasNames = hasHeader(values, byColumns);
  const hasCategories = hasHeader(values, !byColumns);
  const lines = byColumns ? source.columns : source.rows;
  const first = hasCategories && lines > 1 ? 1 : 0;
  const skipped = hasNames ? 1 : 0;
  return Array.from({ length: lines - first }, (_, i) => {
    const line = first + i;
    return {
      values: part(source, byColumns, line, skipped),
      ...(hasNames && { nameCell: part(source, byColumns, line, 0, 1) }),
      ...(first === 1 && { categories: part(source, byColumns, 0, skipped) }),
    };
  });
}

/** A line of the source from some place on: a column or a row. */
function part(source: Area, isColumn: boolean, line: number, from: number, length?: number): Area {
  const { sheet, row, column } = source;
  const rest = (isColumn ? source.rows : source.columns) - from;
  const size = length ?? rest;
  return isColumn
    ? { sheet, row: row + from, column: column + line, rows: size, columns: 1 }
    : { sheet, row: row + line, column: column + from, rows: 1, columns: size };
}

/** Whether the first row (or column) names what stands below (or beside): texts, or a blank corner, over numbers. */
function hasHeader(values: readonly (readonly CellValue[])[], inFirstRow: boolean): boolean {
  const firstLine = inFirstRow ? (values[0] ?? []) : values.map((row) => row[0] ?? "");
  const beyondCorner = firstLine.length > 1 ? firstLine.slice(1) : firstLine;
  return beyondCorner.length > 0 && beyondCorner.every((value) => typeof value === "string");
}
