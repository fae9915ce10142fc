/** The result of an example as the help shows it. */
import type { Example } from "../../src/functions/declaration";
import type { Language } from "../languages";
import { escapeHtml } from "../page";
import type { ColumnFormat } from "./exampleFormats";
import { shown, shownText, typed } from "./typed";

type Cell = number | string;

/** A figure, or the cells of a table or an interval. A wide table scrolls by itself, with the keyboard, too. */
export function resultHtml({ formula, result }: Example, formats: ColumnFormat, language: Language): string {
  if (typeof result === "number") return shown(result, formats(0), language);
  const [first = []] = result;
  // Whatever a table is about, its figures are numbers: a row of texts alone holds the headings.
  const hasHeadings = first.every((cell) => typeof cell === "string");
  const rows = result.map((row, index) =>
    hasHeadings && index === 0 ? headings(row) : cells(row, formats, language),
  );
  return `<div class="result" role="region" aria-label="${escapeHtml(typed(formula, language))}" tabindex="0"><table>${rows.join("\n")}</table></div>`;
}

/** English in every language, as they are in the sheet. */
function headings(row: readonly Cell[]): string {
  return `<tr lang="en">${row.map((name) => `<th scope="col">${escapeHtml(String(name))}</th>`).join("")}</tr>`;
}

function cells(row: readonly Cell[], formats: ColumnFormat, language: Language): string {
  const cell = (value: Cell, column: number) =>
    typeof value === "number"
      ? `<td class="number">${shown(value, formats(column), language)}</td>`
      : `<td>${escapeHtml(shownText(value, language))}</td>`;
  return `<tr>${row.map(cell).join("")}</tr>`;
}
