/** How the workbook in memory lists its formulas. It knows no names and protects nothing. */
import type { Cell } from "../../src/workbook/Workbook";
import type { FormulaCell, WorkbookFormulas } from "../../src/workbook/WorkbookFormulas";
import { addressOf, type Area } from "./fakeCells";

/** A formula with the cells that it fills, its own first, and what these show. */
export interface FakeFormula {
  readonly formula: string;
  readonly area: Area;
  readonly value: Cell;
}

export function listFormulas(
  sheets: readonly string[],
  found: readonly FakeFormula[],
  texts: readonly string[],
): WorkbookFormulas {
  const holds = ({ formula }: { readonly formula: string }) =>
    texts.some((text) => formula.toUpperCase().includes(text.toUpperCase()));
  return {
    sheets: sheets.map((name) => ({
      name,
      isProtected: false,
      cells: found.filter((one) => one.area.sheet === name && holds(one)).map(formulaCell),
    })),
    names: [],
  };
}

function formulaCell({ formula, area, value }: FakeFormula): FormulaCell {
  const text = typeof value === "object" ? value.basicValue : String(value);
  const address = addressOf({ ...area, rows: 1, columns: 1 });
  return area.rows * area.columns > 1
    ? { address, formula, value, text, spill: addressOf(area) }
    : { address, formula, value, text };
}
