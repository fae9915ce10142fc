import type { Grid } from "../grid/Grid";

const ROWS_AT_ONCE = 2000;

/** The active sheet from A1 to its last filled cell as it is shown; read in blocks, between which the page is free. */
export async function shownText(grid: Grid): Promise<string[][]> {
  const sheet = grid.activeSheet();
  const used = grid.usedArea(sheet);
  if (used === undefined) return [];
  const [rows, columns] = [used.row + used.rows, used.column + used.columns];
  const lines: string[][] = [];
  for (let row = 0; row < rows; row += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, rows - row);
    lines.push(...grid.text({ sheet, row, column: 0, rows: count, columns }));
    await new Promise((resume) => setTimeout(resume));
  }
  return lines;
}
