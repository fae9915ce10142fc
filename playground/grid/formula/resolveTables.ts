import { cellName, columnName, quotedSheet } from "../address";
import type { TableInfo } from "../Grid";
import { findTable, readTableReference, type TableReference } from "./tableReferences";
import { tokenize } from "./tokens";

/**
 * A formula with its structured references written as ranges, which the grid's engine reads whatever the columns are
 * called. The cell keeps the formula as it was entered. `sheetName` gives the name of a sheet by its id.
 */
export function resolveTables(
  formula: string,
  tables: readonly TableInfo[],
  sheetName: (id: string) => string,
): string {
  if (tables.length === 0) return formula;
  const equals = formula.startsWith("=") ? "=" : "";
  const tokens = tokenize(formula.slice(equals.length), "en-US");
  const resolved = tokens.map((token, i) => {
    const next = tokens[i + 1]?.kind;
    if (token.kind === "columns" && tokens[i - 1]?.kind === "name") return "";
    if (token.kind !== "name" || next === "open") return token.text;
    const table = findTable(token.text, tables);
    if (!table) return token.text;
    const columns = next === "columns" ? (tokens[i + 1]?.text ?? "") : "[]";
    const reference = readTableReference(columns, table);
    return reference ? rangeText(reference, table, sheetName(table.area.sheet)) : "#REF!";
  });
  return equals + resolved.join("");
}

function rangeText(reference: TableReference, table: TableInfo, sheet: string): string {
  const { area } = table;
  const first = area.column + reference.firstColumn;
  const last = area.column + reference.lastColumn;
  const bottom = area.row + area.rows - 1;
  if (reference.thisRow) {
    const columns = `${quotedSheet(sheet)}!$${columnName(first)}$1:$${columnName(last)}$${bottom + 1}`;
    return first === last ? `INDEX(${columns},ROW())` : `INDEX(${columns},ROW(),0)`;
  }
  // The playground's tables have no total row.
  if (!reference.headers && !reference.data) return "#REF!";
  const top = reference.headers ? area.row : area.row + 1;
  const end = reference.data ? Math.max(bottom, top) : area.row;
  return `${quotedSheet(sheet)}!${absolute(top, first)}:${absolute(end, last)}`;
}

function absolute(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$");
}
