import { isAnswerTooLarge } from "../officeError";
import { answered } from "../patience";

/** Excel on the web answers with at most 5 MB: so many cells stay well below it unless they hold long texts. */
const CELLS_AT_ONCE = 20_000;

/** Rows of one of the ranges. */
interface Block {
  /** Which of the ranges, counted from 0. */
  readonly of: number;
  readonly range: Excel.Range;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Loads properties of cells of many ranges, whose sizes are loaded: small ranges together, large ones piece by piece, all
 * in order. Each piece is handed out as it comes.
 */
export async function inBlocks(
  ranges: readonly Excel.Range[],
  properties: string,
  take: (piece: Excel.Range, of: number) => void,
): Promise<void> {
  const waiting = ranges.flatMap(blocksOf);
  let cellsAtOnce = CELLS_AT_ONCE;
  while (waiting.length > 0) {
    const blocks = takeFirst(waiting, cellsAtOnce);
    try {
      const pieces = blocks.map((block) => pieceOf(block).load(properties));
      await answered(pieces[0]!.context.sync());
      for (const [index, piece] of pieces.entries()) take(piece, blocks[index]!.of);
    } catch (error) {
      if (!isAnswerTooLarge(error) || cellsAtOnce < 2) throw error;
      cellsAtOnce = Math.floor(cellsAtOnce / 2);
      waiting.unshift(...blocks.flatMap(halves));
    }
  }
}

function pieceOf({ range, row, rows, columns }: Block): Excel.Range {
  return range.getCell(row, 0).getResizedRange(rows - 1, columns - 1);
}

function blocksOf(range: Excel.Range, of: number): Block[] {
  const { rowCount, columnCount: columns } = range;
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  const blocks: Block[] = [];
  for (let row = 0; row < rowCount; row += most) {
    blocks.push({ of, range, row, rows: Math.min(most, rowCount - row), columns });
  }
  return blocks;
}

/** Takes blocks off the front, at least one, as long as they are few cells together. */
function takeFirst(waiting: Block[], most: number): Block[] {
  let cells = 0;
  let count = 0;
  for (const { rows, columns } of waiting) {
    cells += rows * columns;
    if (count > 0 && cells > most) break;
    count++;
  }
  return waiting.splice(0, count);
}

function halves(block: Block): Block[] {
  if (block.rows === 1) return [block];
  const rows = Math.ceil(block.rows / 2);
  return [
    { ...block, rows },
    { ...block, row: block.row + rows, rows: block.rows - rows },
  ];
}
