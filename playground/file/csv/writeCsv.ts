import type { Language } from "../../language";

/** Where the comma stands before decimals, Windows' list separator, which Excel takes for CSV files, is the semicolon. */
const SEPARATOR: Readonly<Record<Language, string>> = { "en-US": ",", "da-DK": ";", "sv-SE": ";" };

/**
 * A CSV file of one sheet as Excel writes "CSV UTF-8 (Comma delimited)": the cells as they are shown, the list separator of the
 * user's Windows in between whatever the format is called, lines that end in CR LF, and a byte order mark, by which Excel
 * knows UTF-8 again. Text that begins with = + - or @ is written as it is, as Excel does.
 * Source: support.microsoft.com, "Import or export text (.txt or .csv) files" and "File formats that are supported in Excel".
 */
export function writeCsv(lines: Iterable<readonly string[]>, language: Language): Blob {
  const separator = SEPARATOR[language];
  const special = new RegExp(`["\\r\\n${separator}]`);
  const pieces = ["\ufeff"];
  for (const line of lines) {
    pieces.push(line.map((text) => field(text, special)).join(separator), "\r\n");
  }
  return new Blob(pieces, { type: "text/csv;charset=utf-8" });
}

/** In quotation marks where it would be read as something else. */
function field(text: string, special: RegExp): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
