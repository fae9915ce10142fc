import type { ColumnKind } from "./columnKind";
import { MAX_CELL_LENGTH } from "./excelLimits";
import type { FileNote } from "./OpenedFile";
import type { CellContent } from "./WorkbookData";

export interface CellRows {
  readonly rows: readonly (readonly CellContent[])[];
  readonly notes: readonly FileNote[];
}

/** How often something happened, and where first (a row of the sheet, counted from 1 as the user sees it). */
interface Occurrence {
  count: number;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** The rows under the header as cells: numbers and dates where the column's kind reads them, else the text as it stands. */
export function cellRows(
  rows: readonly (readonly string[])[],
  names: readonly string[],
  kinds: readonly ColumnKind[],
): CellRows {
  const leftAsText = new Map<string, Occurrence>();
  const otherwise = new Map<"shortRows" | "longRows" | "cellsCut", Occurrence>();
  const usual = usualLength(rows);

  const content = rows.map((row, index) => {
    const sheetRow = index + 2;
    if (row.length < usual) count(otherwise, "shortRows", sheetRow);
    if (row.length > usual) count(otherwise, "longRows", sheetRow);
    return row.map((cell, column) => {
      if (cell.trim() === "") return null;
      const kind = kinds[column];
      const number = kind?.read?.(cell);
      if (number !== undefined) return number;
      const name = names[column] ?? "";
      if (kind?.read) count(leftAsText, name, sheetRow, name, cell);
      if (cell.length <= MAX_CELL_LENGTH) return cell;
      count(otherwise, "cellsCut", sheetRow, name);
      return cell.slice(0, MAX_CELL_LENGTH);
    });
  });

  const notes: FileNote[] = [
    ...[...leftAsText.values()].map((values) => ({
      code: "cellsLeftAsText" as const,
      values: { ...values },
    })),
    ...[...otherwise].map(([code, values]) => ({ code, values: { ...values } })),
  ];
  return { rows: content, notes };
}

/** The number of cells that most rows have. */
function usualLength(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? 0;
}

const SHOWN_LENGTH = 40;

function count<Key>(occurrences: Map<Key, Occurrence>, key: Key, row: number, column = "", value = ""): void {
  const known = occurrences.get(key);
  if (known) known.count++;
  else occurrences.set(key, { count: 1, row, column, value: value.slice(0, SHOWN_LENGTH) });
}
