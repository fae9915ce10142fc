import type { Cells } from "../../functions/reading/rows";
import { errorCell, isError, shapeOf, single } from "./cells";
import { unresolved } from "./Unresolved";

/** Excel's FILTER: the rows or columns beside which the condition holds; undefined where it holds nowhere. */
export function filterCells(cells: Cells, condition: Cells): Cells | undefined {
  const { rows, columns } = shapeOf(cells);
  const include = shapeOf(condition);
  if (include.columns === 1 && include.rows === rows) {
    const kept = cells.filter((_, row) => holds(condition[row]![0]));
    return firstError(condition) ?? (kept.length > 0 ? kept : undefined);
  }
  if (include.rows === 1 && include.columns === columns) {
    const kept = cells.map((line) => line.filter((_, column) => holds(condition[0]![column])));
    return firstError(condition) ?? (shapeOf(kept).columns > 0 ? kept : undefined);
  }
  return single(errorCell("#VALUE!"));
}

function firstError(condition: Cells): Cells | undefined {
  const error = condition.flat().find(isError);
  return error === undefined ? undefined : single(error);
}

function holds(cell: unknown): boolean {
  if (isError(cell)) return false;
  return typeof cell === "string" ? unresolved("text as a condition") : Boolean(cell);
}
