import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { CallingCell } from "../calls/PendingCalls";
import type { Book } from "./Book";

export interface FormulaCell extends CallingCell {
  readonly formula: string;
}

/** The formulas of the workbook in which a table's name stands; it may stand in a text, too. */
export function formulasNaming(table: string, book: Book, injector: Injector): FormulaCell[] {
  const mentions = new RegExp(`(?<![\\p{L}\\p{N}_.])${escaped(table)}(?![\\p{L}\\p{N}_.])`, "iu");
  const found: FormulaCell[] = [];
  for (const [sheet, rows] of Object.entries(
    injector.get(FormulaDataModel).getFormulaData()[book.id] ?? {},
  )) {
    for (const [row, cells] of Object.entries(rows ?? {})) {
      for (const column of Object.keys(cells)) {
        const formula = book.sheet(sheet).getCellRaw(Number(row), Number(column))?.f;
        if (!formula || !mentions.test(formula)) continue;
        found.push({ sheet, row: Number(row), column: Number(column), formula });
      }
    }
  }
  return found;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
