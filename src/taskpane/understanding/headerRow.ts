import type { Cell } from "../../workbook/Workbook";
import { headerTopics } from "./headerTopics";

type Rows = readonly (readonly Cell[])[];

/**
 * Whether the first row names the columns: nothing but texts, no two alike unless several are words that headers have,
 * and either such a word or a number below a text.
 */
export function hasHeaderRow(rows: Rows): boolean {
  const [first = [], ...others] = rows;
  const names = first.filter((cell) => cell !== "");
  if (names.length === 0 || others.length === 0) return false;
  const texts = names.filter((cell) => typeof cell === "string" && !/^[\d\s.,:/+-]+$/.test(cell));
  if (texts.length < names.length) return false;
  const known = texts.filter((text) => headerTopics(String(text)).size > 0);
  if (new Set(texts).size < texts.length && new Set(known).size < 2) return false;
  return known.length > 0 || first.some((cell, column) => cell !== "" && hasNumberBelow(column, others));
}

function hasNumberBelow(column: number, rows: Rows): boolean {
  return rows.some((row) => typeof row[column] === "number");
}
