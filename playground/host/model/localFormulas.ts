/** Cells between the formulas that the API calls English and those that the user's Excel shows. */
import { translateFormula } from "../../grid/formula/translate";
import type { Language } from "../../language";
import type { WrittenCell } from "./cells";

export function toLocalFormula<Cell extends WrittenCell>(cell: Cell, language: Language): Cell | string {
  return isFormula(cell) ? translateFormula(cell, "en-US", language) : cell;
}

export function fromLocalFormula(cell: WrittenCell, language: Language): WrittenCell {
  return isFormula(cell) ? translateFormula(cell, language, "en-US") : cell;
}

function isFormula(cell: WrittenCell): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
