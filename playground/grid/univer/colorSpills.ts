import type { ICellData, Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "./Book";

/** What the library calculates a conditional format with; it hands out no other way to the cells that it reads. */
interface Calculation {
  readonly _context: { getCellValue: (row: number, column: number) => ICellData };
}

interface Calculations {
  _createRuleCalculateUnitInstance: (
    workbook: string,
    sheet: string,
    rule: unknown,
  ) => Calculation | undefined;
}

/**
 * The library takes the numbers for a colour scale from what is written in the cells: it would leave the results uncoloured
 * that spill into them. Excel colours what the cells show. Gives a function that colours again what was calculated anew.
 */
export function colorSpills(injector: Injector, book: Book): () => void {
  const formulas = injector.get(FormulaDataModel);
  const rules = injector.get(ConditionalFormattingRuleModel);
  const view = injector.get(ConditionalFormattingViewModel);
  const calculations = view as unknown as Calculations;
  const create = calculations._createRuleCalculateUnitInstance.bind(view);
  calculations._createRuleCalculateUnitInstance = (id, sheet, rule) => {
    const made = create(id, sheet, rule);
    if (!made) return undefined;
    const written = made._context.getCellValue;
    made._context.getCellValue = (row, column) => {
      const spilled = formulas.getArrayFormulaCellData()[id]?.[sheet]?.[row]?.[column];
      return spilled ?? written(row, column);
    };
    return made;
  };
  return () => {
    for (const [sheet, ofSheet] of rules.getUnitRules(book.id) ?? []) {
      for (const { cfId } of ofSheet) view.markRuleDirty(book.id, sheet, cfId);
    }
  };
}
