import type { FunctionResult, ResultCell } from "../Grid";
import { isMatrix } from "./isMatrix";
import type { CallingCell } from "./PendingCalls";

/** What a custom function said beside the bare value: the sentence of an error, the format of a number. */
export interface ResultNote {
  readonly message?: string;
  readonly numberFormat?: string;
}

/** Keeps the notes by cell, because the grid's cells have no place for them. A table's notes lie where it spills. */
export class ResultNotes {
  private readonly notes = new Map<string, { value: number | string; note: ResultNote }>();
  private readonly ownedBy = new Map<string, string[]>();

  /** The formula in this cell has been calculated, and its functions gave these results. */
  replace(cell: CallingCell, results: readonly FunctionResult[]): void {
    const owner = keyOf(cell.sheet, cell.row, cell.column);
    for (const key of this.ownedBy.get(owner) ?? []) this.notes.delete(key);
    this.ownedBy.delete(owner);
    for (const result of results) this.keep(cell, result);
  }

  /** The note of a cell that shows this number or error: the formula around the function may have made another of it. */
  of(sheet: string, row: number, column: number, value: unknown): ResultNote | undefined {
    const kept = this.notes.get(keyOf(sheet, row, column));
    return kept && kept.value === value ? kept.note : undefined;
  }

  private keep(cell: CallingCell, result: FunctionResult): void {
    const rows = isMatrix(result) ? result : [[result]];
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        const noted = noteOf(value);
        if (noted) this.put(cell, keyOf(cell.sheet, cell.row + r, cell.column + c), noted);
      }),
    );
  }

  clear(): void {
    this.notes.clear();
    this.ownedBy.clear();
  }

  private put(cell: CallingCell, key: string, noted: { value: number | string; note: ResultNote }): void {
    const owner = keyOf(cell.sheet, cell.row, cell.column);
    this.notes.set(key, noted);
    this.ownedBy.set(owner, [...(this.ownedBy.get(owner) ?? []), key]);
  }
}

function noteOf(cell: ResultCell): { value: number | string; note: ResultNote } | undefined {
  if (typeof cell !== "object") return undefined;
  if ("numberFormat" in cell) return { value: cell.value, note: { numberFormat: cell.numberFormat } };
  if (cell.message === undefined) return undefined;
  return { value: cell.error, note: { message: cell.message } };
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}
