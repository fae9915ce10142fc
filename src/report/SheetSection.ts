import type { ReportWords } from "../locales/en/report";
import type { CellBlock, SheetPart } from "../workbook/SheetPlan";

/** What each section of the report is written from: the words, and the cells that all of them refer to. */
export interface ReportContext {
  readonly words: ReportWords;
  /** The period that the user chose, the one it is compared with, and the unit of the tables: "$C$4". */
  readonly period: string;
  readonly comparison: string;
  readonly unit: string;
}

/** A part of the report, wherever it comes to stand among the others. */
export type SheetSection = Omit<SheetPart, "id" | "title" | "row" | "height">;

/** A part of the report as a section states it; what it does not state is empty. */
export function part(
  stated: Partial<SheetSection> & { readonly blocks: readonly CellBlock[] },
): SheetSection {
  return { looks: [], numberFormats: [], inputs: [], charts: [], colorScales: [], spills: [], ...stated };
}
