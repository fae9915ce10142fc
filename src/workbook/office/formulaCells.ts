import { answered } from "../patience";
import type { FormulaCell } from "../WorkbookFormulas";
import type { FoundFormula } from "./findFormulas";
import { formulaOf } from "./formulaOf";
import { supports } from "./supports";
import { valueOf } from "./valueOf";

/** So many cells are asked for what they show and where they spill in one step. */
const CELLS_AT_ONCE = 500;

/** What is to be known of cells with a formula. Cells into which a formula spills are not listed by themselves. */
export async function formulaCells(found: readonly FoundFormula[]): Promise<FormulaCell[]> {
  const cells: FormulaCell[] = [];
  for (let first = 0; first < found.length; first += CELLS_AT_ONCE) {
    cells.push(...(await lookedAt(found.slice(first, first + CELLS_AT_ONCE))));
  }
  return cells;
}

async function lookedAt(found: readonly FoundFormula[]): Promise<FormulaCell[]> {
  const looks = found.map(({ cell, formula }) => {
    cell.load("address,formulas,values,valueTypes,text");
    // An Excel without this set has no formulas that spill.
    if (!supports("1.12")) return { cell, formula };
    return {
      cell,
      formula,
      parent: cell.getSpillParentOrNullObject().load("address"),
      spill: cell.getSpillingToRangeOrNullObject().load("address,cellCount"),
    };
  });
  await answered(looks[0]!.cell.context.sync());
  return looks.flatMap(({ cell, formula, parent, spill }) => {
    const isFilledByAnother = parent && !parent.isNullObject && parent.address !== cell.address;
    if (isFilledByAnother || formulaOf(cell) === undefined) return [];
    const spills = spill && !spill.isNullObject && spill.cellCount > 1;
    return [
      {
        address: cell.address,
        formula,
        value: valueOf(cell),
        text: cell.text[0]?.[0] ?? "",
        ...(spills && { spill: spill.address }),
      },
    ];
  });
}
