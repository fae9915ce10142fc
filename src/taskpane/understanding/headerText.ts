import type { Cell } from "../../workbook/Workbook";
import { headerTopics } from "./headerTopics";

/**
 * The name of a column that several rows name: down to the last row that means something ("Customer" over "No"), or all
 * of them where none does. Codes for machines, such as {"ImportId":"QID1"}, are no names.
 */
export function headerText(headers: readonly (readonly Cell[])[], column: number): string {
  const texts = headers
    .map((row) => String(row[column] ?? "").trim())
    .filter((text) => text !== "" && !text.startsWith("{"));
  const last = texts.findLastIndex((text) => headerTopics(text).size > 0);
  return (last < 0 ? texts : texts.slice(0, last + 1)).filter(isNew).join(" ");
}

/** "StartDate" over "Start Date" is said once. */
function isNew(text: string, position: number, all: readonly string[]): boolean {
  const plain = (one: string) => one.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return !all.slice(position + 1).some((later) => plain(later) === plain(text));
}
