/**
 * Layouts of exports, as Excel shows them: what stands in each column and what the pane should take it for. The header
 * names are those of the systems, each layout says where they are documented; the values are made up here.
 */
import type { ArgumentName, FunctionId } from "../../../../src/functions/catalogue";
import type { ColumnKind } from "../../../../src/taskpane/understanding/recognition";
import type { Remark } from "../../../../src/taskpane/understanding/remark";
import type { Cell } from "../../../../src/workbook/Workbook";

export interface Layout {
  readonly name: string;
  /** Where the names of the columns come from. */
  readonly source: string;
  readonly columns: readonly LayoutColumn[];
  /** Columns that measures should be offered with, by header; an empty object where a measure should not be offered. */
  readonly offers: Readonly<Partial<Record<FunctionId, Readonly<Partial<Record<ArgumentName, string>>>>>>;
  readonly remarks: readonly Remark[];
}

export interface LayoutColumn {
  /** From the top; most exports have one header row. */
  readonly headers: readonly string[];
  readonly values: Values;
  readonly expected: ColumnKind | "nothing";
  readonly format: string;
  readonly scale: number | undefined;
}

/** The value of a row, from numbers between 0 and 1 that are the same in every run. */
export type Values = (row: number, random: () => number) => Cell;

export function column(
  headers: string | readonly string[],
  values: Values,
  expected: LayoutColumn["expected"] = "nothing",
  { format = "General", scale }: { readonly format?: string; readonly scale?: number } = {},
): LayoutColumn {
  return { headers: typeof headers === "string" ? [headers] : headers, values, expected, format, scale };
}

export function layout(
  name: string,
  source: string,
  columns: readonly LayoutColumn[],
  offers: Layout["offers"],
  remarks: readonly Remark[] = [],
): Layout {
  return { name, source, columns, offers, remarks };
}

/** All rows of data of a layout. */
export function rowsOf({ name, columns }: Layout, count = 80): Cell[][] {
  const random = seededBy(name);
  return Array.from({ length: count }, (_, row) => columns.map(({ values }) => values(row, random)));
}

/** Mulberry32, by Tommy Ettinger, public domain. */
function seededBy(text: string): () => number {
  let state = [...text].reduce((sum, letter) => Math.imul(sum, 31) + letter.codePointAt(0)!, 7) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
