import { columnName } from "../../../grid/address";
import { tokenize } from "../../../grid/formula/tokens";
import { MAX_COLUMNS, MAX_ROWS } from "../../excelLimits";

/**
 * A formula as it reads in a cell so many rows further down and columns further right: relative references move along. A file
 * keeps a formula that was filled down once, with the cells that share it.
 */
export function shiftFormula(text: string, rows: number, columns: number): string {
  const tokens = tokenize(text, "en-US");
  return tokens
    .map((token, i) => {
      const inRange = tokens[i - 1]?.text === ":" || tokens[i + 1]?.text === ":";
      const isColumn = token.kind === "name" && inRange && /^[A-Z]{1,3}$/i.test(token.text);
      const isRow = token.kind === "number" && inRange && /^\d+$/.test(token.text);
      if (token.kind !== "cell" && !isColumn && !isRow) return token.text;
      return shiftReference(token.text, rows, columns);
    })
    .join("");
}

/** "B2", "$B2", "B$2", or half a reference to whole columns or rows ("B", "$2"). */
function shiftReference(reference: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(reference);
  if (!match) return reference;
  const [, fixedFirst = "", letters = "", fixedSecond = "", digits = ""] = match;
  const fixedRow = letters === "" ? fixedFirst : fixedSecond;
  const column = letters === "" ? "" : shiftColumn(letters, fixedFirst === "$" ? 0 : columns);
  const row = digits === "" ? "" : shiftRow(Number(digits), fixedRow === "$" ? 0 : rows);
  if (column === undefined || row === undefined) return "#REF!";
  return `${fixedFirst}${column}${letters === "" ? "" : fixedSecond}${row}`;
}

function shiftColumn(letters: string, by: number): string | undefined {
  let column = -1;
  for (const letter of letters.toUpperCase()) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  const shifted = column + by;
  return shifted < 0 || shifted >= MAX_COLUMNS ? undefined : columnName(shifted);
}

function shiftRow(row: number, by: number): number | undefined {
  const shifted = row + by;
  return shifted < 1 || shifted > MAX_ROWS ? undefined : shifted;
}
