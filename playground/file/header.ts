import type { ColumnKind } from "./columnKind";
import { dateText } from "./dateText";
import { MAX_HEADER_LENGTH } from "./excelLimits";
import type { FileNote } from "./OpenedFile";
import { numberShape } from "./numberText";

/**
 * Whether the first row names the columns. Text above numbers or dates does; a number or date in the row does not; where all
 * is text, a first cell that comes again further down its column is an ordinary value.
 */
export function looksLikeHeader(rows: readonly (readonly string[])[], kinds: readonly ColumnKind[]): boolean {
  const first = rows[0] ?? [];
  const filled = first.map((cell, column) => ({ cell, column })).filter(({ cell }) => cell.trim() !== "");
  const namesNumbers = filled.some(({ cell, column }) => kinds[column]?.read && !isData(cell));
  if (namesNumbers) return true;
  if (filled.some(({ cell }) => isData(cell))) return false;
  return !filled.some(({ cell, column }) => comesAgain(cell, rows, column));
}

function isData(cell: string): boolean {
  return numberShape(cell) !== undefined || dateText(cell) !== undefined;
}

function comesAgain(cell: string, rows: readonly (readonly string[])[], column: number): boolean {
  return rows.some((row, index) => index > 0 && row[column] === cell);
}

export interface Header {
  readonly names: readonly string[];
  readonly notes: readonly FileNote[];
}

/** Names for a table's columns, none blank and none twice, as Excel makes them: a blank one is Column2, a second Amount is Amount2. */
export function tableHeader(first: readonly string[], columns: number): Header {
  const names: string[] = [];
  const taken = new Set<string>();
  const changed: string[] = [];
  for (let column = 0; column < columns; column++) {
    const given = (first[column] ?? "").trim().slice(0, MAX_HEADER_LENGTH);
    const name = freeName(given || `Column${column + 1}`, taken);
    taken.add(name.toLowerCase());
    names.push(name);
    if (name !== given) changed.push(name);
  }
  const notes: FileNote[] =
    changed.length > 0 ? [{ code: "headerChanged", values: { columns: changed.join(", ") } }] : [];
  return { names, notes };
}

/** A header for a file that has none. */
export function madeHeader(columns: number): Header {
  const names = Array.from({ length: columns }, (_, column) => `Column${column + 1}`);
  return { names, notes: [{ code: "headerMade", values: {} }] };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
