import type { Cell } from "../../workbook/Workbook";
import { headerTopics } from "./headerTopics";

/**
 * Whether the first row names the columns: nothing but texts, no two alike, and either a word that headers have or a
 * number below a text.
 */
export function hasHeaderRow(rows: readonly (readonly Cell[])[]): boolean {
  const [first = [], ...others] = rows;
  const names = first.filter((cell) => cell !== "");
  if (names.length === 0 || others.length === 0) return false;
  const texts = names.filter((cell) => typeof cell === "string" && !/^[\d\s.,:/+-]+$/.test(cell));
  if (texts.length < names.length || new Set(texts).size < texts.length) return false;
  const isKnown = texts.some((text) => headerTopics(String(text)).size > 0);
  const isOverNumbers = first.some(
    (cell, column) => cell !== "" && others.some((row) => typeof row[column] === "number"),
  );
  return isKnown || isOverNumbers;
}
