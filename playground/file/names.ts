import { MAX_SHEET_NAME_LENGTH } from "./excelLimits";

const MAX_TABLE_NAME_LENGTH = 100;
const CELL_REFERENCE = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i;

/**
 * The name of a table from the name of its file: "cdnow-orders.csv" is `cdnow_orders`. Excel allows letters, digits and underscores (a
 * point too, which would make formulas harder to read) and no name that could be a cell.
 */
export function tableName(fileName: string): string {
  const name = baseName(fileName)
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}_]+/gu, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, MAX_TABLE_NAME_LENGTH);
  if (name === "") return "Table1";
  return /^\p{L}/u.test(name) && !CELL_REFERENCE.test(name) ? name : `_${name}`;
}

/** The name of a sheet from the name of its file, without what Excel forbids in one. */
export function sheetName(fileName: string): string {
  const name = baseName(fileName)
    .replace(/[[\]:*?/\\\s\p{Cc}]+/gu, " ")
    .slice(0, MAX_SHEET_NAME_LENGTH)
    .replace(/^['\s]+|['\s]+$/g, "");
  return name === "" || /^history$/i.test(name) ? "Sheet1" : name;
}

/** The file's name without folder and extension. */
export function baseName(fileName: string): string {
  const name = fileName.replace(/^.*[\\/]/, "");
  return name.replace(/(?<=.)\.[^.]*$/, "");
}
