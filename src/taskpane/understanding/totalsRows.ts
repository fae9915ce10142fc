import type { Cell } from "../../workbook/Workbook";

type Rows = readonly (readonly Cell[])[];

const LABEL = /^(?:(?:grand|sub) ?)?(?:total(?:t|er|s)?|i ?alt|sum(?:ma)?)(?: .{0,20})?:?$/i;
const ENOUGH_ROWS = 5;

/** How many rows at the bottom are totals, or blank. */
export function totalsRows(rows: Rows): number {
  let end = rows.length;
  while (end > ENOUGH_ROWS && (isBlank(rows[end - 1]!) || isTotals(rows[end - 1]!, rows.slice(0, end - 1))))
    end--;
  return rows.length - end;
}

function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === "");
}

/** A row that says so, or sums where the rows above name somebody. */
function isTotals(row: readonly Cell[], above: Rows): boolean {
  const usual = row.map((_, column) => column).filter((column) => isMostlyFilled(column, above));
  const blank = usual.filter((column) => row[column] === "");
  const label = row.find((cell) => cell !== "");
  const isLabelled = typeof label === "string" && LABEL.test(label.trim());
  if (isLabelled) return blank.length > 0 || usual.length <= 2;
  const sums = row.flatMap((cell, column) => (cell === "" ? [] : [{ cell, column }]));
  return (
    blank.includes(usual[0]!) &&
    blank.length >= usual.length / 2 &&
    sums.length > 0 &&
    sums.every(({ cell, column }) => typeof cell === "number" && cell >= highest(column, above))
  );
}

function isMostlyFilled(column: number, rows: Rows): boolean {
  return rows.filter((row) => (row[column] ?? "") !== "").length > 0.8 * rows.length;
}

function highest(column: number, rows: Rows): number {
  return rows.reduce((most, row) => {
    const cell = row[column];
    return typeof cell === "number" && cell > most ? cell : most;
  }, 0);
}
