import type { FUniver } from "@univerjs/core/facade";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/preset-sheets-core";
import type { CellValue } from "../Grid";
import type { Book } from "./Book";

/** What a formula gives that stands in no cell, such as a name's; references without a sheet mean this one. */
export async function evaluateFormula(
  formula: string,
  book: Book,
  api: FUniver,
  sheet = book.workbook.getActiveSheet().getSheetId(),
): Promise<CellValue[][]> {
  const results = await api
    .getFormula()
    .executeFormulas({ [book.id]: { [sheet]: { 0: { 0: [formula] } } } } as never);
  const value = results[book.id]?.[sheet]?.[0]?.[0]?.[0]?.value;
  const rows = Array.isArray(value) ? value : [[value ?? null]];
  return rows.map((row) => row.map(toCellValue));
}

function toCellValue(value: number | string | boolean | null): CellValue {
  if (typeof value === "string" && ERROR_TYPE_SET.has(value as ErrorType)) return { error: value };
  return value ?? "";
}
