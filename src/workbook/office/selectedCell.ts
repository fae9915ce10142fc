import { answered } from "../patience";
import type { Cell, CellFormula, SelectedCell } from "../Workbook";
import { supports } from "./supports";

const LOADED = ["address", "values", "valueTypes", "text", "formulas", "formulasLocal"];

/** The first of the selected cells. Where a formula of another cell has spilled into it, that formula comes with it. */
export async function selectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getSelectedRange().getCell(0, 0).load(LOADED);
  // An Excel without this set has no formulas that spill.
  const parent = supports("1.12") ? cell.getSpillParentOrNullObject().load(LOADED) : undefined;
  await answered(context.sync());
  const formula = formulaIn(parent && !parent.isNullObject ? parent : cell);
  return { address: cell.address, ...contentOf(cell), ...(formula && { formula }) };
}

function formulaIn(cell: Excel.Range): CellFormula | undefined {
  const formula: unknown = cell.formulas[0]?.[0];
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  // A text that begins with "=" is its own value, which no formula is.
  if (cell.values[0]?.[0] === formula) return undefined;
  const shown = String(cell.formulasLocal[0]?.[0]);
  return { address: cell.address, formula, shown, ...contentOf(cell) };
}

/** An error arrives as its English text; only the cell's type tells it from such a text. */
function contentOf(cell: Excel.Range): { readonly value: Cell; readonly text: string } {
  const value = cell.values[0]?.[0] as Cell;
  const text = cell.text[0]?.[0] ?? "";
  const isError = cell.valueTypes[0]?.[0] === Excel.RangeValueType.error;
  return { value: isError ? { type: "Error", basicValue: String(value) } : value, text };
}
