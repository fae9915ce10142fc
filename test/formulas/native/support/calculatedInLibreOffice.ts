/** Formulas over the cells of one sheet, calculated by LibreOffice from a file as the playground writes it. */
import type { CellContent } from "../../../../playground/file/WorkbookData";
import { isFormula } from "../../../../playground/file/WorkbookData";
import { saved, workbookOf } from "../../../playground/file/xlsx/support";
import { converted } from "../../../support/libreOffice";
import type { Rows, Value } from "./calculatedInGrid";

/** One value for each formula; errors are texts such as "#N/A". */
export async function calculatedInLibreOffice(
  sheet: string,
  rows: Rows,
  formulas: readonly string[],
): Promise<Value[]> {
  const file = await saved({
    name: "native.xlsx",
    sheets: [
      { name: sheet, rows: rows.map((row) => [...row]) },
      { name: "Formulas", rows: formulas.map((formula) => [{ formula }]) },
    ],
  });
  const { sheets } = await workbookOf(converted(file, "xlsx", "xlsx"));
  const cells = sheets[1]!.rows;
  return formulas.map((_, row) => valueOf(cells[row]?.[0] ?? null));
}

function valueOf(content: CellContent): Value {
  if (content !== null && typeof content === "object") {
    return isFormula(content) ? valueOf(content.value ?? null) : content.error;
  }
  return content;
}
