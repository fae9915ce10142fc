import type { Table } from "../../metrics/table";
import { ALL } from "../../metrics/table";

/**
 * How strongly the cells of a cohort table are coloured, from 0 for the lowest to 1 for the highest, as Excel's colour
 * scales do it. The first period counts for nothing, in which everybody is there; nor does the last row, all cohorts
 * together, whose sums would leave the others pale.
 */
export function colourScale({ columns, rows }: Table): (row: number, column: number) => number | undefined {
  const first = columns.findIndex(({ name }) => name === "0") + 1;
  const isScaled = (row: number, column: number) => first > 0 && column >= first && rows[row]?.[0] !== ALL;
  const scaled = rows.flatMap((cells, row) =>
    cells.filter((cell, column): cell is number => isScaled(row, column) && typeof cell === "number"),
  );
  const [low, high] = scaled.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const,
    [Infinity, -Infinity] as const,
  );
  return (row, column) => {
    const cell = rows[row]?.[column];
    if (!isScaled(row, column) || typeof cell !== "number") return undefined;
    return high === low ? 1 : (cell - low) / (high - low);
  };
}
