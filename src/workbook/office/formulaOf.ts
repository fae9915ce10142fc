/**
 * The formula of a cell whose formulas and values are loaded. A text that begins with "=" is none, but Excel hands it out
 * alike: it is its own value.
 */
export function formulaOf(cell: Excel.Range): string | undefined {
  const content: unknown = cell.formulas[0]?.[0];
  const isFormula = typeof content === "string" && content.startsWith("=") && content !== cell.values[0]?.[0];
  return isFormula ? content : undefined;
}
