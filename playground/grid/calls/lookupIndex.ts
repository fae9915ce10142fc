import { CELL_INVERTED_INDEX_CACHE as index } from "@univerjs/preset-sheets-core";

/**
 * The engine keeps an index of the values of columns for lookups, and puts every result into it, also of columns in which
 * nothing was ever looked up. Finding where the result before stood takes as long as the column has values, so that a
 * column of formulas took the square of its length. A lookup reads for itself what is not in the index yet: what nobody
 * has looked up need not be there.
 */
const set = index.set.bind(index);

index.set = (unit, sheet, column, value, row, isForced = false) => {
  const isIndexed = !index.shouldContinueBuildingCache(unit, sheet, column, row);
  if (isIndexed || !isForced) set(unit, sheet, column, value, row, isForced);
};
