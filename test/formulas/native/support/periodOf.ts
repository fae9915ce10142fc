import type { Dialect } from "../../../../src/formulas/native/Dialect";
import { periodCells, type Question } from "../../../differential/support/lists";
import { constant, type SheetOfCases, type Written } from "./SheetOfCases";

/**
 * A question's period: in turns a text in the formula and one in a cell, or two dates in cells. The form for any Excel
 * takes no spaces around the text.
 */
export function periodOf(sheet: SheetOfCases, question: Question, i: number, dialect: Dialect): Written {
  const cells = periodCells(question);
  if (Array.isArray(cells)) return sheet.cells(...(cells as string[][])[0]!);
  const text = dialect === "any" && typeof cells === "string" ? cells.trim() : (cells as string | number);
  return i % 8 < 4 ? constant(text) : sheet.cells(text);
}
