import type { Cell } from "../../workbook/Workbook";
import { isData } from "./textValues";

type Rows = readonly (readonly Cell[])[];

/** Survey tools repeat the questions, or add codes of their own, in a second and a third row. */
const MOST_MORE = 3;
const ENOUGH_ROWS = 3;
const MOST = 0.8;

/** How many rows below the header go on naming: words in columns that hold numbers, days or addresses further down. */
export function moreHeaderRows(rows: Rows): number {
  let count = 0;
  while (count < MOST_MORE && isHeader(rows[count] ?? [], rows.slice(count + 1))) count++;
  return count;
}

function isHeader(row: readonly Cell[], below: Rows): boolean {
  if (below.length < ENOUGH_ROWS || !row.some((cell) => cell !== "")) return false;
  // The row below may be a header, too.
  const data = row
    .map((_, column) => column)
    .filter((column) => isDataColumn(column, below.slice(MOST_MORE - 1)));
  const words = data.filter((column) => row[column] !== "");
  if (words.some((column) => isData(row[column]!))) return false;
  // A row that has no words in those columns names nothing, unless it is not even known whose row it would be.
  return words.length > 0 || (data.length > 1 && row[0] === "");
}

function isDataColumn(column: number, rows: Rows): boolean {
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  return cells.length >= ENOUGH_ROWS && cells.filter(isData).length >= MOST * cells.length;
}
