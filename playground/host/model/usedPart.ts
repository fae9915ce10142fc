/** The smallest part of an area that holds everything in it. */
import type { Area, Grid } from "../../grid/Grid";
import { bounding, intersection } from "./areas";

/** Cells that are filled or formatted; with `valuesOnly` those that show something. */
export function usedPart(grid: Grid, area: Area, valuesOnly: boolean): Area | undefined {
  const filled = filledPart(grid, area, valuesOnly);
  if (valuesOnly) return filled;
  const formatted = grid.styles.formattedArea(area.sheet);
  const part = formatted && intersection(formatted, area);
  return filled && part ? bounding(filled, part) : (filled ?? part);
}

/** With `valuesOnly`, a formula that shows "" does not count, as Excel counts it. */
export function filledPart(grid: Grid, area: Area, valuesOnly: boolean): Area | undefined {
  const used = grid.usedArea(area.sheet);
  const common = used === undefined ? undefined : intersection(used, area);
  if (common === undefined) return undefined;
  const cells: readonly (readonly unknown[])[] = valuesOnly ? grid.values(common) : grid.formulas(common);
  const rows = cells.map((row) => row.some(isFilled));
  const columns = Array.from({ length: common.columns }, (_, column) =>
    cells.some((row) => isFilled(row[column])),
  );
  const top = rows.indexOf(true);
  const left = columns.indexOf(true);
  if (top < 0) return undefined;
  return {
    sheet: area.sheet,
    row: common.row + top,
    column: common.column + left,
    rows: rows.lastIndexOf(true) - top + 1,
    columns: columns.lastIndexOf(true) - left + 1,
  };
}

export function isFilled(cell: unknown): boolean {
  return cell !== "" && cell !== undefined;
}
