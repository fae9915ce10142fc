import type { Cell } from "../../workbook/Workbook";
import { moreHeaderRows } from "./moreHeaderRows";
import { hasHeaderRow } from "./headerRow";
import { totalsRows } from "./totalsRows";

type Rows = readonly (readonly Cell[])[];

/** Which rows of a list are its data: reports put titles and blank rows above the header, and totals at the bottom. */
export interface ListParts {
  /** Rows that name the columns, from the top; none where nothing does. */
  readonly headers: Rows;
  /** How many rows stand above the data, those of the header included. */
  readonly top: number;
  /** How many stand below it: totals and blank rows. */
  readonly bottom: number;
}

/** Titles are looked for in so many rows. */
const FURTHEST_HEADER = 12;

/** The parts of a block of cells. The sample has its first and its last rows. */
export function partsOfCells(sample: Rows): ListParts {
  const first = firstFullRow(sample);
  const isHeaded = hasHeaderRow(sample.slice(first));
  const below = first + (isHeaded ? 1 : 0);
  const more = isHeaded ? moreHeaderRows(sample.slice(below)) : 0;
  const headers = isHeaded ? [...groupsAbove(sample, first), ...sample.slice(first, below + more)] : [];
  return { headers, top: below + more, bottom: totalsRows(sample.slice(below + more)) };
}

/** The parts of a table, whose first header row is not in the sample: further ones count as data to Excel. */
export function partsOfTable(columns: readonly string[], sample: Rows): ListParts {
  const top = moreHeaderRows(sample);
  return { headers: [columns, ...sample.slice(0, top)], top, bottom: totalsRows(sample.slice(top)) };
}

/** Titles fill a cell or two of a row; the header fills most. */
function firstFullRow(sample: Rows): number {
  const width = Math.max(0, ...sample.map(filled));
  const position = sample.slice(0, FURTHEST_HEADER).findIndex((row) => filled(row) >= width / 2);
  return width <= 2 ? sample.findIndex((row) => filled(row) > 0) : Math.max(0, position);
}

/** A row of several names right above the header names groups of columns, each as far as the next: merged cells. */
function groupsAbove(sample: Rows, header: number): Rows {
  const groups = sample[header - 1];
  if (!groups || filled(groups) < 2) return [];
  let group: Cell = "";
  return [groups.map((cell) => (group = cell === "" ? group : cell))];
}

function filled(row: readonly Cell[]): number {
  return row.filter((cell) => cell !== "").length;
}
