import { inBlocks } from "./inBlocks";

/** A cell with its formula, before more is read of it. */
export interface FoundFormula {
  readonly cell: Excel.Range;
  readonly formula: string;
}

/** The cells of some areas, whose sizes are loaded, with the formulas that are looked for. */
export async function findFormulas(
  areas: readonly Excel.Range[],
  isWanted: (formula: string) => boolean,
): Promise<FoundFormula[]> {
  const found: FoundFormula[] = [];
  await inBlocks(areas, "formulas", (piece) => {
    for (const [row, line] of (piece.formulas as unknown[][]).entries()) {
      for (const [column, formula] of line.entries()) {
        if (typeof formula !== "string" || !formula.startsWith("=") || !isWanted(formula)) continue;
        found.push({ cell: piece.getCell(row, column), formula });
      }
    }
  });
  return found;
}
