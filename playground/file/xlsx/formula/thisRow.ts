/**
 * The two spellings of "this row" in a structured reference: `[@Amount]` where people read and type it, `[[#This Row],[Amount]]` in
 * a file.
 */

/** "[@Amount]" → "[[#This Row],[Amount]]"; other brackets stay as they are. */
export function thisRowToFile(brackets: string): string {
  if (!brackets.startsWith("[@")) return brackets;
  const columns = brackets.slice(2, -1);
  if (columns === "") return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

const ONE_COLUMN = /^\[((?:[^[\]']|'.)*)\]$/;
const PLAIN = /^[\p{L}\p{N}_.]+$/u;

/** "[[#This Row],[Amount]]" → "[@Amount]"; other brackets stay as they are. */
export function thisRowFromFile(brackets: string): string {
  if (/^\[#This Row\]$/i.test(brackets)) return "[@]";
  const columns = /^\[\[#This Row\],\s*(.*)\]$/i.exec(brackets)?.[1];
  if (columns === undefined) return brackets;
  const column = ONE_COLUMN.exec(columns)?.[1];
  return column !== undefined && PLAIN.test(column) ? `[@${column}]` : `[@${columns}]`;
}
