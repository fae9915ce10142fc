/** The choice of a sheet of its own for the report. */
export const NEW_SHEET = "";

/**
 * The report that is brought up to date: the chosen one, or the latest where nothing is chosen or it is gone. Undefined for
 * a new sheet.
 */
export function chosenTarget(sheets: readonly string[], wanted: string | undefined): string | undefined {
  if (wanted === NEW_SHEET) return undefined;
  return sheets.find((name) => name === wanted) ?? sheets.at(-1);
}
