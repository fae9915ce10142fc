/** Where cells lie on their sheet, in points from its corner. Excel counts in points, the grid in pixels. */
import type { Area, Grid } from "../../grid/Grid";

export const pointsPerPixel = 0.75;

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function placeOf(grid: Grid, area: Area): Place {
  const columns = (from: number, count: number) =>
    sum(count, (i) => grid.styles.columnWidth(area.sheet, from + i));
  const rows = (from: number, count: number) =>
    sum(count, (i) => grid.styles.rowHeight(area.sheet, from + i));
  return {
    left: columns(0, area.column) * pointsPerPixel,
    top: rows(0, area.row) * pointsPerPixel,
    width: columns(area.column, area.columns) * pointsPerPixel,
    height: rows(area.row, area.rows) * pointsPerPixel,
  };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += size(i);
  return total;
}
