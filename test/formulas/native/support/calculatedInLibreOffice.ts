/** Formulas over the cells of one sheet, calculated by LibreOffice from a file as the playground writes it. */
import type { CellContent } from "../../../../playground/file/WorkbookData";
import { isFormula } from "../../../../playground/file/WorkbookData";
import { saved, workbookOf } from "../../../playground/file/xlsx/support";
import { converted } from "../../../support/libreOffice";
import type { Rows, Value } from "./calculatedInGrid";

/** The results of the formulas: one value, or two side by side where the formula asks for both. Errors are texts. */
export async function calculatedInLibreOffice(
  sheet: string,
  rows: Rows,
  formulas: readonly string[],
): Promise<Rows[]> {
  const file = await saved({
    name: "native.xlsx",
    sheets: [
      { name: sheet, rows: rows.map((row) => [...row]) },
      {
        name: "Formulas",
        rows: formulas.map((formula) => cellsOf(formula).map((text) => ({ formula: text }))),
      },
    ],
  });
  const { sheets } = await workbookOf(converted(file, "xlsx", "xlsx"));
  const cells = sheets[1]!.rows;
  return formulas.map((formula, row) => [
    cellsOf(formula).map((_, column) => valueOf(cells[row]?.[column] ?? null)),
  ]);
}

/** A result of two cells is asked for cell by cell: this file has no array formulas over several. */
function cellsOf(formula: string): string[] {
  if (!formula.includes("{1,0}")) return [formula];
  return [1, 2].map((column) => `=INDEX(${formula.slice(1)},1,${column})`);
}

function valueOf(content: CellContent): Value {
  if (content !== null && typeof content === "object") {
    return isFormula(content) ? valueOf(content.value ?? null) : content.error;
  }
  return content;
}
