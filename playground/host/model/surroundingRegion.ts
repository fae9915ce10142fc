/** Range.getSurroundingRegion: the cells around, up to the first blank row and column on each side. */
import type { Area, Grid } from "../../grid/Grid";
import { isFilled } from "./usedPart";

/** The region's edges within the filled part of the sheet, all four included. */
interface Edges {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const SIDES = ["bottom", "top", "right", "left"] as const;
type Side = (typeof SIDES)[number];

export function surroundingRegion(grid: Grid, area: Area): Area {
  const used = grid.usedArea(area.sheet);
  if (used === undefined) return area;
  const cells = grid.formulas(used);
  const edges = {
    top: area.row - used.row,
    left: area.column - used.column,
    bottom: area.row - used.row + area.rows - 1,
    right: area.column - used.column + area.columns - 1,
  };
  // As far as it goes on one side before the next: one side's strip is long where the region already is.
  for (let before; before !== sizeOf(edges);) {
    before = sizeOf(edges);
    for (const side of SIDES) while (isFilledBeyond(cells, edges, side)) extend(edges, side);
  }
  return {
    sheet: area.sheet,
    row: used.row + edges.top,
    column: used.column + edges.left,
    rows: edges.bottom - edges.top + 1,
    columns: edges.right - edges.left + 1,
  };
}

function sizeOf({ top, left, bottom, right }: Edges): number {
  return bottom - top + right - left;
}

function extend(edges: Edges, side: Side): void {
  edges[side] += side === "bottom" || side === "right" ? 1 : -1;
}

/** Whether a cell of the next row or column on this side is filled, the corners included. */
function isFilledBeyond(
  cells: readonly (readonly unknown[])[],
  { top, left, bottom, right }: Edges,
  side: Side,
): boolean {
  if (side === "top" || side === "bottom") {
    const row = cells[side === "top" ? top - 1 : bottom + 1];
    return row?.slice(Math.max(0, left - 1), Math.max(0, right + 2)).some(isFilled) ?? false;
  }
  const column = side === "left" ? left - 1 : right + 1;
  for (let row = Math.max(0, top - 1); row <= bottom + 1; row++) {
    if (isFilled(cells[row]?.[column])) return true;
  }
  return false;
}
