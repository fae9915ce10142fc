import { areaAddress } from "../../address";
import { MAX_ROWS } from "../../excelLimits";
import type { StyledArea } from "../../WorkbookData";
import type { FileColumn } from "./SheetParser";
import type { Look } from "./styles";

/** Cells that look alike, side by side in one column, or in several with the same rows. */
interface Block {
  readonly style: number;
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
}

/** Which cells have which look, as few areas as a look from top to bottom and then from left to right allows. */
export function styleAreas(
  styles: readonly (readonly number[])[],
  columns: readonly FileColumn[],
  looks: readonly (Look | undefined)[],
): StyledArea[] {
  const blocks = [...columnBlocks(columns), ...joinedAcross(blocksDown(styles))];
  return blocks.flatMap(({ style, row, column, rows, columns: width }) => {
    const look = looks[style];
    return look ? [{ address: areaAddress(row, column, rows, width), ...look }] : [];
  });
}

/** Whole columns; that a cell in one looks as usual again cannot be said here and is lost. */
function columnBlocks(columns: readonly FileColumn[]): Block[] {
  return columns.flatMap(({ first, last, style }) =>
    style === undefined
      ? []
      : [{ style, row: 0, column: first - 1, rows: MAX_ROWS, columns: last - first + 1 }],
  );
}

function blocksDown(styles: readonly (readonly number[])[]): Block[] {
  const blocks: Block[] = [];
  const open: (Block | undefined)[] = [];
  styles.forEach((line, row) =>
    line.forEach((style, column) => {
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
