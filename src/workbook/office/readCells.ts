import { answered } from "../patience";
import type { Cell } from "../Workbook";

/** Cells that fit into one answer. An error arrives as its text; only the cells' types tell it from such a text. */
export async function readCells(block: Excel.Range, signal: AbortSignal | undefined): Promise<Cell[][]> {
  block.load("values");
  await answered(block.context.sync(), signal);
  const values: Cell[][] = block.values;
  if (!values.some((line) => line.some(looksLikeError))) return values;
  block.load("valueTypes");
  await answered(block.context.sync(), signal);
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
