/** Rows that follow each other. */
export interface RowBlock {
  readonly first: number;
  readonly count: number;
}

const ROWS_A_BLOCK = 60;
const BLOCKS = 4;

/**
 * Which rows to read of a long list in order to see what it holds: all of a short one; of a long one the first, the
 * last, and some in between. Rows that follow each other show what repeats.
 */
export function sampleRows(rows: number): readonly RowBlock[] {
  if (rows <= ROWS_A_BLOCK * BLOCKS) return [{ first: 0, count: rows }];
  const last = rows - ROWS_A_BLOCK;
  return Array.from({ length: BLOCKS }, (_, block) => ({
    first: Math.floor((last * block) / (BLOCKS - 1)),
    count: ROWS_A_BLOCK,
  }));
}
