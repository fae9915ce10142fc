import { across, columnFrom, down } from "./address";
import type { SheetSection } from "./SheetSection";

/**
 * So many rows of a table over time: a year of months and the same month of the year before, a quarter of weeks. The
 * table of a day-by-day unit may have thousands of rows; a page and a chart of fixed ranges hold the latest.
 */
export const LATEST = 13;

/** The last rows of a table, and its first columns, or all where it has fewer. */
export function latestOf(table: string, rows: number, columns?: number): string {
  const width = columns === undefined ? "" : `,MIN(${columns},COLUMNS(t))`;
  return `=LET(t,${table},TAKE(t,-MIN(${rows},ROWS(t))${width}))`;
}

/**
 * The same where figures compare with the period before: the first period of all has none, and stays blank there. Behind it,
 * an #N/A is a period of which nothing can be told.
 */
export function latestPeriods(table: string): string {
  const firstBlank = 'IF(SEQUENCE(ROWS(r))=1,IFNA(r,""),r)';
  return `=LET(t,${table},r,TAKE(t,-MIN(${LATEST},ROWS(t))),${firstBlank})`;
}

/** The cells of a column with figures that compare: to a chart, the blank one of the first period would be 0. */
export function comparing(column: string, firstRow: number): string {
  return down(column, firstRow + 1, LATEST - 1);
}

export const TABLE_COLUMN = "B";

export interface TableColumn {
  readonly heading: string;
  readonly format: string;
}

/** The latest rows of a table that spills, below its headings in the user's language. */
export function tableRows(
  row: number,
  columns: readonly TableColumn[],
  formula: string,
  rows: number,
): Pick<SheetSection, "blocks" | "looks" | "numberFormats" | "spills"> {
  const last = columnFrom(TABLE_COLUMN, columns.length - 1);
  return {
    blocks: [
      { at: `${TABLE_COLUMN}${row}`, rows: [columns.map(({ heading }) => heading)] },
      { at: `${TABLE_COLUMN}${row + 1}`, rows: [[formula]] },
    ],
    looks: [{ range: across(TABLE_COLUMN, last, row), look: "columnHeadings" }],
    numberFormats: columns.map(({ format }, column) => ({
      range: down(columnFrom(TABLE_COLUMN, column), row + 1, rows),
      format,
    })),
    spills: [across(TABLE_COLUMN, last, row + 1, rows)],
  };
}
