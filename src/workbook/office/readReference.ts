import { throwIfCancelled } from "../cancelling";
import { isAnswerTooLarge } from "../officeError";
import { answered } from "../patience";
import { WorkbookError, type Cell, type ReadOptions } from "../Workbook";
import { rangeOf } from "./rangeOf";
import { readCells } from "./readCells";
import { usedRows } from "./usedRows";
import { watchCells } from "./watchCells";

/** Excel on the web answers with at most 5 MB: this many cells stay well below it unless their texts are long. */
const CELLS_A_BLOCK = 40_000;

/** So often a list is read that somebody works on, before the user is asked to wait until it rests. */
const ATTEMPTS = 3;

/**
 * The cells of a reference, block by block. Cells of a long list that change meanwhile are never mixed with those from
 * before: then it is read again.
 */
export async function readReference(
  context: Excel.RequestContext,
  reference: string,
  options: ReadOptions,
): Promise<Cell[][]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const cells = await readOnce(context, reference, options);
    if (cells) return cells;
  }
  throw new WorkbookError("changing", `${reference} changed during each of ${ATTEMPTS} readings`);
}

/** Undefined if cells have changed meanwhile. */
async function readOnce(
  context: Excel.RequestContext,
  reference: string,
  options: ReadOptions,
): Promise<Cell[][] | undefined> {
  throwIfCancelled(options.signal);
  const range = rangeOf(context, reference);
  range.load(["rowCount", "columnCount", "isEntireColumn"]);
  await answered(context.sync(), options.signal);
  const used = range.isEntireColumn ? await usedRows(range) : range;
  const { rowCount, columnCount } = used;
  const read = () => readRows(used, { first: 0, count: rowCount }, columnCount, options);
  if (rowCount * columnCount <= CELLS_A_BLOCK) return read();
  const watch = watchCells(used);
  const cells = await read().catch((error: unknown) => {
    // What failed is told already, and nobody waits for the end of the watch.
    watch.end().catch(() => undefined);
    throw error;
  });
  return (await watch.end()) ? undefined : cells;
}

/** Some rows of a range. Where their texts are too long for one answer, blocks are halved. */
export async function readRows(
  range: Excel.Range,
  { first, count }: { readonly first: number; readonly count: number },
  columns: number,
  { onProgress, signal }: ReadOptions = {},
): Promise<Cell[][]> {
  const cells: Cell[][] = [];
  let rowsABlock = Math.max(1, Math.floor(CELLS_A_BLOCK / columns));
  onProgress?.(0);
  while (cells.length < count) {
    throwIfCancelled(signal);
    const rows = Math.min(rowsABlock, count - cells.length);
    const block = range.getCell(first + cells.length, 0).getResizedRange(rows - 1, columns - 1);
    try {
      // One by one: a spread of as many arguments as there are rows would overflow the stack.
      for (const line of await readCells(block, signal)) cells.push(line);
      onProgress?.(cells.length / count);
    } catch (error) {
      if (rows === 1 || !isAnswerTooLarge(error)) throw error;
      rowsABlock = Math.floor(rows / 2);
    }
  }
  return cells;
}
