import Papa from "papaparse";
import type { ParseError } from "papaparse";
import { MAX_COLUMNS, MAX_ROWS } from "./excelLimits";
import type { FileNote, FileNoteCode } from "./OpenedFile";
import { findSeparator } from "./separator";
import { UnreadableFile } from "./UnreadableFile";

export interface SplitText {
  /** No blank row at the end, no column that is blank throughout at the right; rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
  readonly separator: string | undefined;
  readonly notes: readonly FileNote[];
}

const SEPARATOR_NOTES: Readonly<Record<string, FileNoteCode>> = {
  ",": "separatorComma",
  ";": "separatorSemicolon",
  "\t": "separatorTab",
  "|": "separatorBar",
};

/** A character that no text file holds, for the file in which nothing separates. */
const NO_SEPARATOR = "\0";

/** Splits a text into rows of cells. Papa Parse knows the quoting rules (RFC 4180); what the rules leave open is decided here. */
export function splitRows(source: string): SplitText {
  const { text, separator } = findSeparator(source.replace(/\r\n?/g, "\n"));
  const parsed = Papa.parse<string[]>(text, { delimiter: separator ?? NO_SEPARATOR, newline: "\n" });
  const notes = [separatorNote(separator), ...quoteNotes(text, parsed.data, parsed.errors)];
  const rows = trimmed(
    separator === undefined ? parsed.data : parsed.data.filter((row) => !isEmptyLine(row)),
  );
  refuseWhatDoesNotFit(rows);
  return { rows, separator, notes };
}

function separatorNote(separator: string | undefined): FileNote {
  if (separator === undefined) return { code: "oneColumn", values: {} };
  return { code: SEPARATOR_NOTES[separator] ?? "separatorOther", values: { separator } };
}

/** A quote inside a quoted cell is harmless, unless the cell then ran on over the lines that follow. */
function quoteNotes(text: string, rows: readonly string[][], errors: readonly ParseError[]): FileNote[] {
  const quoteErrors = errors.filter((error) => error.type === "Quotes");
  for (const error of quoteErrors) {
    const ranOn = rows[error.row ?? 0]?.some((cell) => cell.includes("\n")) ?? false;
    if (error.code === "MissingQuotes" || ranOn) {
      throw new UnreadableFile("quoteNotClosed", { line: lineAt(text, error.index ?? 0) });
    }
  }
  const first = quoteErrors[0];
  return first ? [{ code: "oddQuotes", values: { line: lineAt(text, first.index ?? 0) } }] : [];
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

function trimmed(rows: readonly string[][]): readonly string[][] {
  let height = 0;
  let width = 0;
  rows.forEach((row, index) => {
    const filled = filledLength(row);
    if (filled > 0) height = index + 1;
    width = Math.max(width, filled);
  });
  return rows.slice(0, height).map((row) => (row.length > width ? row.slice(0, width) : row));
}

function filledLength(row: readonly string[]): number {
  let length = row.length;
  while (length > 0 && isBlank(row[length - 1])) length--;
  return length;
}

function isEmptyLine(row: readonly string[]): boolean {
  return row.length === 1 && isBlank(row[0]);
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === "";
}

function refuseWhatDoesNotFit(rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) throw new UnreadableFile("empty");
  if (rows.length > MAX_ROWS) {
    throw new UnreadableFile("tooManyRows", { rows: rows.length, limit: MAX_ROWS });
  }
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns > MAX_COLUMNS) throw new UnreadableFile("tooManyColumns", { columns, limit: MAX_COLUMNS });
}
