/** Formulas in a cell, as the pane takes them apart. */
import type { ExplainedCall } from "../../../src/taskpane/explain/ExplainedCall";
import { explainedCalls } from "../../../src/taskpane/explain/ExplainedCall";
import type { Cell, SelectedCell } from "../../../src/workbook/Workbook";

/** A cell with a formula and what it shows; in a Danish or Swedish Excel the formula as shown is another. */
export function cellWith(formula: string, value: Cell, shown = formula): SelectedCell {
  const content = { value, text: typeof value === "object" ? value.basicValue : String(value) };
  const address = "Report!B2";
  return { address, ...content, formula: { address, formula, shown, ...content } };
}

export function callsOf(formula: string, shown?: string): readonly ExplainedCall[] {
  return explainedCalls(cellWith(formula, "", shown).formula!, shown === undefined ? "," : ";");
}

export function onlyCall(formula: string, shown?: string): ExplainedCall {
  return callsOf(formula, shown)[0]!;
}
