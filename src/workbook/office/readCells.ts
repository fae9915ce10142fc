import { isAnswerTooLarge } from "../officeError";
import { answered } from "../patience";
import type { Cell } from "../Workbook";
import { rangeOf } from "./rangeOf";
import { usedRows } from "./usedRows";

/** Excel on the web answers with at most 5 MB: this many cells stay below it unless their texts are very long. */
const CELLS_A_BLOCK = 40_000;

/** The cells of a reference, block by block. */
export async function readReference(context: Excel.RequestContext, reference: string): Promise<Cell[][]> {
  const range = rangeOf(context, reference);
  range.load(["rowCount", "columnCount", "isEntireColumn"]);
  await answered(context.sync());
  const used = range.isEntireColumn ? await usedRows(range) : range;
  const rowsABlock = Math.max(1, Math.floor(CELLS_A_BLOCK / used.columnCount));
  const cells: Cell[][] = [];
  for (let row = 0; row < used.rowCount; row += rowsABlock) {
    const rows = Math.min(rowsABlock, used.rowCount - row);
    // One by one: a spread of as many arguments as there are rows would overflow the stack.
    for (const line of await readBlock(used, row, rows, used.columnCount)) cells.push(line);
  }
  return cells;
}

/** Reads some rows; where their texts are too long for one answer, each half for itself. */
export async function readBlock(
  range: Excel.Range,
  row: number,
  rows: number,
  columns: number,
): Promise<Cell[][]> {
  const block = range.getCell(row, 0).getResizedRange(rows - 1, columns - 1);
  try {
    return await readCells(block);
  } catch (error) {
    if (rows === 1 || !isAnswerTooLarge(error)) throw error;
    const half = Math.floor(rows / 2);
    return [
      ...(await readBlock(range, row, half, columns)),
      ...(await readBlock(range, row + half, rows - half, columns)),
    ];
  }
}

/** An error arrives as its text; only the types of the cells tell it from a text that looks alike. */
async function readCells(block: Excel.Range): Promise<Cell[][]> {
  block.load("values");
  await answered(block.context.sync());
  const values: Cell[][] = block.values;
  if (!values.some((line) => line.some(looksLikeError))) return values;
  block.load("valueTypes");
  await answered(block.context.sync());
  const types = block.valueTypes;
  return values.map((line, row) =>
    line.map((value, column) =>
      types[row]?.[column] === Excel.RangeValueType.error
        ? { type: "Error", basicValue: String(value) }
        : value,
    ),
  );
}

function looksLikeError(value: Cell): boolean {
  return typeof value === "string" && value.startsWith("#");
}
