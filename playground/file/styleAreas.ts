import { areaAddress } from "./address";
import type { StyledArea } from "./WorkbookData";

/** How a cell looks, as far as the playground shows it; what is as usual is left out. */
export type Look = Omit<StyledArea, "address">;

/** Cells that look alike, side by side in one column, or in several with the same rows. */
export interface Block {
  readonly style: number;
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
}

/**
 * Which cells have which look, as few areas as a look from top to bottom and then from left to right allows.
 * `styles` says by row and column the place in `looks` at which a cell's look is found.
 */
export function styleAreas(
  styles: readonly (readonly number[] | undefined)[],
  looks: readonly (Look | undefined)[],
): StyledArea[] {
  return lookedUp(joinedAcross(blocksDown(styles)), looks);
}

/** The blocks whose look is not the usual one, by address. */
export function lookedUp(blocks: readonly Block[], looks: readonly (Look | undefined)[]): StyledArea[] {
  return blocks.flatMap(({ style, row, column, rows, columns }) => {
    const look = looks[style];
    return look ? [{ address: areaAddress(row, column, rows, columns), ...look }] : [];
  });
}

function blocksDown(styles: readonly (readonly number[] | undefined)[]): Block[] {
  const blocks: Block[] = [];
  const open: (Block | undefined)[] = [];
  styles.forEach((line, row) =>
    line?.forEach((style, column) => {
      const above = open[column];
      if (above?.style === style && above.row + above.rows === row) above.rows++;
      else blocks.push((open[column] = { style, row, column, rows: 1, columns: 1 }));
    }),
  );
  return blocks;
}

function joinedAcross(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  const byRow = [...blocks].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  for (const block of byRow) {
    const left = joined.at(-1);
    const continues =
      left?.style === block.style &&
      left.row === block.row &&
      left.rows === block.rows &&
      left.column + left.columns === block.column;
    if (continues) left.columns += block.columns;
    else joined.push({ ...block });
  }
  return joined;
}
