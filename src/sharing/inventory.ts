import { callsIn } from "../formulas/parsing/callsIn";
import type { FunctionId } from "../functions/catalogue";
import { ailmentsOf, type Ailment } from "./ailments";
import type { FormulaCell, NamedFormula, WorkbookFormulas } from "../workbook/WorkbookFormulas";

/** Everything in a workbook that depends on the add-in. */
export interface Inventory {
  /** Sheet by sheet, in the order in which the workbook gives them. */
  readonly cells: readonly InventoryCell[];
  readonly names: readonly NamedFormula[];
}

export interface InventoryCell extends FormulaCell {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Our functions in the formula, in the order of writing. */
  readonly functions: readonly FunctionId[];
  readonly ailments: readonly Ailment[];
}

/** Which cells and names hold our functions, and how they are. */
export function takeInventory({ sheets, names }: WorkbookFormulas): Inventory {
  return {
    cells: sheets.flatMap(({ name, isProtected, cells }) =>
      cells.flatMap((cell) => {
        const functions = callsIn(cell.formula).map(({ id }) => id);
        if (functions.length === 0) return [];
        return [{ ...cell, sheet: name, isProtected, functions, ailments: ailmentsOf(cell, isProtected) }];
      }),
    ),
    names: names.filter(({ formula }) => callsIn(formula).length > 0),
  };
}

/** All the cells in which a result stands. */
export function areaOf({ address, spill }: FormulaCell): string {
  return spill ?? address;
}
