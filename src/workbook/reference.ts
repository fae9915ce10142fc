/**
 * References as formulas write them: cells with or without their sheet, what a formula has filled from a cell on, a
 * table's column, and its cell in one row. Special characters in a column's name carry an apostrophe, quotes in a sheet's
 * name are doubled, both as Excel does it.
 */
export type Reference =
  | { readonly kind: "column"; readonly table: string; readonly column: string }
  | CellReference
  /** The cell of a column in the row of these cells; without a name, of the table in which they stand. */
  | {
      readonly kind: "inRow";
      readonly table: string | undefined;
      readonly column: string;
      readonly cells: CellReference;
    };

export interface CellReference {
  /** "spill" where "#" stands behind the cell. */
  readonly kind: "cells" | "spill";
  readonly sheet: string | undefined;
  readonly cells: string;
}

const COLUMN = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[((?:[^[\]#'@]|'[[\]#'@])+)\]$/u;
const COLUMN_IN_TWO_BRACKETS = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[((?:[^[\]#'@]|'[[\]#'@])+)\]\]$/u;
/** "[@Amount]", "[@[Order value]]", "Orders[@Amount]" and "Orders[[#This Row],[Amount]]". */
const IN_THIS_ROW =
  /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:@|\[#This Row\],)(?:\[((?:[^[\]#'@]|'[[\]#'@])+)\]|([^[\]#'@,: ]+))\]$/iu;

/** Takes a reference apart. Whether the workbook has such cells only the workbook knows. */
export function parseReference(text: string): Reference {
  const written = text.trim();
  const [, table, column] = COLUMN.exec(written) ?? COLUMN_IN_TWO_BRACKETS.exec(written) ?? [];
  if (table !== undefined && column !== undefined) return { kind: "column", table, column: plain(column) };
  const gap = written.lastIndexOf(" ", written.indexOf("["));
  const inRow = gap < 0 ? null : IN_THIS_ROW.exec(written.slice(gap + 1));
  if (!inRow) return parseCells(written);
  const [, owner, bracketed, bare] = inRow;
  return {
    kind: "inRow",
    table: owner,
    column: plain(bracketed ?? bare ?? ""),
    cells: parseCells(written.slice(0, gap)),
  };
}

function parseCells(written: string): CellReference {
  const end = written.lastIndexOf("!");
  const sheet = end < 0 ? undefined : written.slice(0, end);
  const quoted = sheet && /^'(.*)'$/s.exec(sheet)?.[1]?.replaceAll("''", "'");
  const cells = written.slice(end + 1);
  const isSpill = cells.endsWith("#");
  return {
    kind: isSpill ? "spill" : "cells",
    sheet: quoted ?? sheet,
    cells: isSpill ? cells.slice(0, -1) : cells,
  };
}

function plain(column: string): string {
  return column.replace(/'([[\]#'@])/g, "$1");
}

/** Whether a reference means another cell in each row of a table. */
export function isInThisRow(reference: string): boolean {
  return IN_THIS_ROW.test(reference.trim());
}

/** Such a reference as it stands in the formula of a cell: "Orders!H7 [@Amount]". */
export function inRowOf(cell: string, reference: string): string {
  return `${cell} ${reference.trim()}`;
}

/** "Orders[Customer]" */
export function columnReference(table: string, column: string): string {
  return `${table}[${column.replace(/[[\]#'@]/g, "'$&")}]`;
}
