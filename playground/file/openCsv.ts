import { areaAddress } from "./address";
import { cellRows } from "./cellRows";
import { columnKind } from "./columnKind";
import type { ColumnKind } from "./columnKind";
import { profileColumn } from "./columnProfile";
import { columnWidths } from "./columnWidths";
import { decodeText } from "./decodeText";
import { fileStyle } from "./fileStyle";
import { looksLikeHeader, madeHeader, tableHeader } from "./header";
import { sheetName, tableName } from "./names";
import type { FileNote, OpenedFile } from "./OpenedFile";
import { splitRows } from "./splitRows";
import { UnreadableFile } from "./UnreadableFile";
import type { StyledArea, WorkbookData } from "./WorkbookData";

/**
 * Makes a workbook of a CSV file as English, Danish and Swedish programs write them: one sheet with one table, its numbers and
 * dates recognised a column at a time. What is not certain stays text, and the notes say what was recognised.
 */
export function openCsv(bytes: Uint8Array, fileName: string): OpenedFile {
  try {
    const { text, encoding } = decodeText(bytes);
    const { rows, separator, notes } = splitRows(text);
    const read = readTable(rows, separator, fileName);
    const encodingNote: FileNote = { code: "encoding", values: { encoding } };
    return { ok: true, workbook: read.workbook, notes: [encodingNote, ...notes, ...read.notes] };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.problem };
    throw error;
  }
}

interface ReadTable {
  readonly workbook: WorkbookData;
  readonly notes: readonly FileNote[];
}

function readTable(
  rows: readonly (readonly string[])[],
  separator: string | undefined,
  fileName: string,
): ReadTable {
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const kindsUnderHeader = readKinds(rows.slice(1), rows[0] ?? [], columns, separator);
  const hasHeader = looksLikeHeader(rows, kindsUnderHeader);
  const kinds = hasHeader ? kindsUnderHeader : readKinds(rows, [], columns, separator);
  const header = hasHeader ? tableHeader(rows[0] ?? [], columns) : madeHeader(columns);
  const body = cellRows(hasHeader ? rows.slice(1) : rows, header.names, kinds);

  // A table has at least one row under its header, if only a blank one.
  const bodyRows = Math.max(1, body.rows.length);
  const workbook: WorkbookData = {
    name: fileName,
    sheets: [
      {
        name: sheetName(fileName),
        rows: [header.names, ...body.rows],
        tables: [{ name: tableName(fileName), address: areaAddress(0, 0, 1 + bodyRows, columns) }],
        styles: columnStyles(kinds, bodyRows),
        columnWidths: columnWidths([header.names, ...rows]),
      },
    ],
  };
  return { workbook, notes: [...header.notes, ...kindNotes(kinds, header.names), ...body.notes] };
}

function readKinds(
  body: readonly (readonly string[])[],
  header: readonly string[],
  columns: number,
  separator: string | undefined,
): ColumnKind[] {
  const profiles = Array.from({ length: columns }, (_, column) =>
    profileColumn(body.map((row) => row[column] ?? "")),
  );
  const style = fileStyle(profiles, separator);
  return profiles.map((profile, column) => columnKind(profile, header[column] ?? "", style));
}

function columnStyles(kinds: readonly ColumnKind[], bodyRows: number): StyledArea[] {
  return kinds.flatMap(({ numberFormat }, column) =>
    numberFormat === undefined ? [] : [{ address: areaAddress(1, column, bodyRows, 1), numberFormat }],
  );
}

/** One note a kind, with the columns it is about. */
function kindNotes(kinds: readonly ColumnKind[], names: readonly string[]): FileNote[] {
  const codes = new Set(kinds.flatMap(({ note }) => (note === undefined ? [] : [note])));
  return [...codes].map((code) => ({
    code,
    values: { columns: names.filter((_, column) => kinds[column]?.note === code).join(", ") },
  }));
}
