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

/** A part of the report as a section states it; what it does not state is empty. */
export function part(stated: Partial<SheetPart> & { readonly blocks: readonly CellBlock[] }): SheetPart {
  return { looks: [], numberFormats: [], inputs: [], charts: [], colorScales: [], ...stated };
}
