import { isAnswerTooLarge } from "../officeError";
import { answered } from "../patience";

/** A cell with its formula, before more is read of it. */
export interface FoundFormula {
  readonly cell: Excel.Range;
  readonly formula: string;
}

/** Excel on the web answers with at most 5 MB: so many formulas stay well below it unless they are very long. */
const CELLS_A_BLOCK = 20_000;

/** Rows of an area that holds formulas. */
interface Block {
  readonly area: Excel.Range;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of some areas, whose sizes are loaded, with the formulas that are looked for: read block by block. */
export async function findFormulas(
  areas: readonly Excel.Range[],
  isWanted: (formula: string) => boolean,
): Promise<FoundFormula[]> {
  const found: FoundFormula[] = [];
  const waiting = areas.flatMap(blocksOf);
  let cellsAtOnce = CELLS_A_BLOCK;
  while (waiting.length > 0) {
    const blocks = takeFirst(waiting, cellsAtOnce);
    try {
      found.push(...(await inBlocks(blocks, isWanted)));
    } catch (error) {
      if (!isAnswerTooLarge(error) || cellsAtOnce < 2) throw error;
      cellsAtOnce = Math.floor(cellsAtOnce / 2);
      waiting.unshift(...blocks.flatMap(halves));
    }
  }
  return found;
}

function blocksOf(area: Excel.Range): Block[] {
  const { rowCount, columnCount: columns } = area;
  const most = Math.max(1, Math.floor(CELLS_A_BLOCK / columns));
  const blocks: Block[] = [];
  for (let row = 0; row < rowCount; row += most) {
    blocks.push({ area, row, rows: Math.min(most, rowCount - row), columns });
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
  const rows = Math.ceil(block.rows / 2);
  if (block.rows === 1) return [block];
  return [
    { ...block, rows },
    { ...block, row: block.row + rows, rows: block.rows - rows },
  ];
}

async function inBlocks(blocks: readonly Block[], isWanted: (formula: string) => boolean) {
  const read = blocks.map(({ area, row, rows, columns }) =>
    area
      .getCell(row, 0)
      .getResizedRange(rows - 1, columns - 1)
      .load("formulas"),
  );
  await answered(read[0]!.context.sync());
  return read.flatMap((range) =>
    (range.formulas as unknown[][]).flatMap((line, row) =>
      line.flatMap((formula, column): FoundFormula[] =>
        typeof formula === "string" && formula.startsWith("=") && isWanted(formula)
          ? [{ cell: range.getCell(row, column), formula }]
          : [],
      ),
    ),
  );
}
