import type { FUniver } from "@univerjs/core/facade";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/preset-sheets-core";
import { MAX_ROWS } from "../../file/excelLimits";
import type { AddInFunctions } from "../calls/AddInFunctions";
import type { CellValue } from "../Grid";
import type { Book } from "./Book";

/** So long is waited for the add-in's functions in the formula; then it gives #BUSY!. */
const WAIT_MS = 3000;

/** Calls of the add-in's functions are made for a cell; this one, below the last, no formula can have. */
const NOWHERE = { row: MAX_ROWS, column: 0 };

/** What a formula gives that stands in no cell, such as a name's; references without a sheet mean this one. */
export async function evaluateFormula(
  formula: string,
  book: Book,
  api: FUniver,
  functions: AddInFunctions,
  sheet = book.workbook.getActiveSheet().getSheetId(),
): Promise<CellValue[][]> {
  const end = performance.now() + WAIT_MS;
  for (;;) {
    const values = await valuesNow(formula, book, api, sheet);
    const rest = end - performance.now();
    if (!functions.finishOutside({ sheet, ...NOWHERE }) || rest <= 0) return values;
    await Promise.race([functions.whenAnswered(), new Promise((resume) => setTimeout(resume, rest))]);
  }
}

async function valuesNow(formula: string, book: Book, api: FUniver, sheet: string): Promise<CellValue[][]> {
  const { row, column } = NOWHERE;
  const results = await api
    .getFormula()
    .executeFormulas({ [book.id]: { [sheet]: { [row]: { [column]: [formula] } } } } as never);
  const value = results[book.id]?.[sheet]?.[row]?.[column]?.[0]?.value;
  const rows = Array.isArray(value) ? value : [[value ?? null]];
  return rows.map((row) => row.map(toCellValue));
}

function toCellValue(value: number | string | boolean | null): CellValue {
  if (typeof value === "string" && ERROR_TYPE_SET.has(value as ErrorType)) return { error: value };
  return value ?? "";
}
