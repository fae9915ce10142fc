import type { CellName, Cells } from "./cells";

/**
 * The least that any code has to do with these ranges: put the ids into a Set, as whoever counts customers must, or,
 * where there are none, touch every number once.
 */
export function floorOf(ranges: readonly (readonly [CellName, Cells])[]): () => number {
  const ids = ranges.filter(([name]) => name === "customers" || name === "orderIds");
  if (ids.length > 0) return () => ids.reduce((total, [, cells]) => total + differentIn(cells), 0);
  return () => ranges.reduce((total, [, cells]) => total + touch(cells), 0);
}

function differentIn(cells: Cells): number {
  const set = new Set<unknown>();
  for (let row = 0; row < cells.length; row++) set.add(cells[row]![0]);
  return set.size;
}

function touch(cells: Cells): number {
  let total = 0;
  for (let row = 0; row < cells.length; row++) total += cells[row]![0] as number;
  return total;
}

/** What looking for the end of the filled cells costs at least. */
export function filledBackwards(cells: Cells): number {
  let row = cells.length - 1;
  while (row >= 0 && cells[row]![0] === null) row--;
  return row + 1;
}
