import { cellName, quotedSheet } from "../address";
import type { TableInfo } from "../Grid";
import { findTable, readTableReference, type TableReference } from "./tableReferences";
import { tokenize, type Token } from "./tokens";

/** What the engine knows spilled ranges (A1#) and cells of a table's own row by (univer/referenceFunctions.ts). */
export const SPILL_FUNCTION = "ANCHORARRAY";
export const THIS_ROW_FUNCTION = "THISROW";

/**
 * A formula as the grid's engine reads it: structured references are ranges, whatever the columns are called, and A1#
 * is a function of A1, as in Excel's files. The cell keeps the formula as it was entered. `sheetName` gives the name of a
 * sheet by its id.
 */
export function engineForm(
  formula: string,
  tables: readonly TableInfo[],
  sheetName: (id: string) => string,
): string {
  if (tables.length === 0 && !formula.includes("#")) return formula;
  const equals = formula.startsWith("=") ? "=" : "";
  const tokens = tokenize(formula.slice(equals.length), "en-US");
  return equals + withSpills(withRanges(tokens, tables, sheetName));
}

function withRanges(
  tokens: readonly Token[],
  tables: readonly TableInfo[],
  sheetName: (id: string) => string,
): Token[] {
  return tokens.map((token, i) => {
    const next = tokens[i + 1]?.kind;
    if (token.kind === "columns" && tokens[i - 1]?.kind === "name") return { ...token, text: "" };
    if (token.kind !== "name" || next === "open") return token;
    const table = findTable(token.text, tables);
    if (!table) return token;
    const columns = next === "columns" ? (tokens[i + 1]?.text ?? "") : "[]";
    const reference = readTableReference(columns, table);
    return { ...token, text: reference ? rangeText(reference, table, sheetName(table.area.sheet)) : "#REF!" };
  });
}

function withSpills(tokens: readonly Token[]): string {
  const texts: string[] = [];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]?.kind;
    if (token.text !== "#" || (before !== "cell" && before !== "name")) {
      texts.push(token.text);
      return;
    }
    const reference = texts.splice(tokens[i - 2]?.kind === "sheet" ? -2 : -1).join("");
    // The places of the texts stay those of the tokens.
    texts.push(...(tokens[i - 2]?.kind === "sheet" ? [""] : []), "", `${SPILL_FUNCTION}(${reference})`);
  });
  return texts.join("");
}

function rangeText(reference: TableReference, table: TableInfo, sheet: string): string {
  const { area } = table;
  const first = area.column + reference.firstColumn;
  const last = area.column + reference.lastColumn;
  const totals = area.row + area.rows - 1;
  const bottom = table.hasTotals ? totals - 1 : totals;
  if (reference.thisRow) {
    return `${THIS_ROW_FUNCTION}("${area.sheet}",${[area.row + 1, bottom, first, last].join()})`;
  }
  const withTotals = reference.totals && table.hasTotals;
  if (!reference.headers && !reference.data && !withTotals) return "#REF!";
  const top = reference.headers ? area.row : reference.data ? area.row + 1 : totals;
  const end = withTotals ? totals : reference.data ? Math.max(bottom, top) : area.row;
  return `${quotedSheet(sheet)}!${absolute(top, first)}:${absolute(end, last)}`;
}

function absolute(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$");
}
