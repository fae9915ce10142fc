/**
 * References as formulas write them: cells with or without their sheet, and a table's column. Special characters in a
 * column's name carry an apostrophe, quotes in a sheet's name are doubled, both as Excel does it.
 */
export type Reference =
  | { readonly kind: "column"; readonly table: string; readonly column: string }
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly cells: string };

const COLUMN = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[((?:[^[\]#'@]|'[[\]#'@])+)\]$/u;
const COLUMN_IN_TWO_BRACKETS = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[((?:[^[\]#'@]|'[[\]#'@])+)\]\]$/u;

/** Takes a reference apart. Whether the workbook has such cells only the workbook knows. */
export function parseReference(text: string): Reference {
  const written = text.trim();
  const [, table, column] = COLUMN.exec(written) ?? COLUMN_IN_TWO_BRACKETS.exec(written) ?? [];
  if (table !== undefined && column !== undefined) {
    return { kind: "column", table, column: column.replace(/'([[\]#'@])/g, "$1") };
  }
  const end = written.lastIndexOf("!");
  if (end < 0) return { kind: "cells", sheet: undefined, cells: written };
  const sheet = written.slice(0, end);
  const quoted = /^'(.*)'$/s.exec(sheet)?.[1]?.replaceAll("''", "'");
  return { kind: "cells", sheet: quoted ?? sheet, cells: written.slice(end + 1) };
}

/** "Orders[Customer]" */
export function columnReference(table: string, column: string): string {
  return `${table}[${column.replace(/[[\]#'@]/g, "'$&")}]`;
}
