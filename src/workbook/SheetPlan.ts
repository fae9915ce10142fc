/**
 * A sheet that is to be built, as plain data: what to write where, how it looks, and its charts. Addresses are those of
 * the new sheet ("B4", "C10:E17"); formulas are in English with commas.
 */
export interface SheetPlan {
  /** The name that the sheet gets if it is free; otherwise a number follows it. */
  readonly name: string;
  /** In characters of the standard font, from column A on. */
  readonly columnWidths: readonly number[];
  /** Built one after the other, each with everything that belongs to it. */
  readonly parts: readonly SheetPart[];
}

export interface SheetPart {
  /** What the part is, whatever the language: a sheet that is built again has it at the same place. */
  readonly id: string;
  /** As the user reads it while it is being built. */
  readonly title: string;
  /** The rows that are the part's own, from the first on. */
  readonly row: number;
  readonly height: number;
  readonly blocks: readonly CellBlock[];
  readonly looks: readonly { readonly range: string; readonly look: Look }[];
  readonly numberFormats: readonly RangeFormat[];
  /** Cells for the user to fill in: text stays text there, and what the user has written is kept. */
  readonly inputs: readonly SheetInput[];
  readonly charts: readonly SheetChart[];
  /** Ranges whose numbers are coloured from low to high. */
  readonly colorScales: readonly string[];
  /** Cells into which the part's formulas may spill: what the user has there would be in their way. */
  readonly spills: readonly string[];
}

/** Cells side by side and below each other, from a first cell on. Null leaves a cell to a formula that spills there. */
export interface CellBlock {
  readonly at: string;
  readonly rows: readonly (readonly PlannedContent[])[];
}

export type PlannedContent = string | number | null;

export interface RangeFormat {
  readonly range: string;
  readonly format: string;
}

export type Look = "title" | "note" | "heading" | "columnHeadings";

export interface SheetInput {
  readonly cell: string;
  /** Text is kept as typed: 2026-04 is a period there, not a date. */
  readonly isText: boolean;
  /** What to choose from: texts, or cells of the sheet. Other entries stay allowed. */
  readonly choices?: readonly string[] | string;
}

export interface SheetChart {
  /** No other chart of the sheet has it. */
  readonly name: string;
  readonly kind: "columns" | "stackedColumns" | "lines";
  readonly title: string;
  /** The cells that it covers. */
  readonly place: string;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly color: string }[];
  readonly numberFormat: string;
}
