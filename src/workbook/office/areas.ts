import { answered } from "../patience";
import { parseReference } from "../reference";
import type { Cell } from "../Workbook";
import type { AreaContent } from "../WorkbookChange";
import { formulaOf } from "./formulaOf";
import { inBlocks } from "./inBlocks";
import { rangeOf } from "./rangeOf";

/** What cells hold and show, area by area; undefined for an area whose sheet is gone. */
export async function areas(
  context: Excel.RequestContext,
  addresses: readonly string[],
): Promise<(AreaContent | undefined)[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await answered(context.sync());
  const known = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const there = addresses.filter((address) => known.has(sheetOf(address)));
  const ranges = there.map((address) => rangeOf(context, address).load("rowCount,columnCount"));
  const firsts = ranges.map((range) => range.getCell(0, 0).load("formulas,values"));
  await answered(context.sync());
  const contents = firsts.map((first) => {
    const formula = formulaOf(first);
    return {
      ...(formula !== undefined && { formula }),
      values: [] as Cell[][],
      texts: [] as string[][],
      numberFormats: [] as string[][],
    };
  });
  await inBlocks(ranges, "values,valueTypes,text,numberFormat", (piece, of) => {
    const { values, texts, numberFormats } = contents[of]!;
    for (const [row, line] of piece.text.entries()) {
      values.push(cellsOf(piece, row));
      texts.push(line);
      numberFormats.push((piece.numberFormat[row] as unknown[]).map(String));
    }
  });
  const found = new Map(there.map((address, index) => [address, contents[index]]));
  return addresses.map((address) => found.get(address));
}

function sheetOf(address: string): string {
  const reference = parseReference(address);
  return reference.kind === "cells" ? (reference.sheet ?? "").toLowerCase() : "";
}

function cellsOf(piece: Excel.Range, row: number): Cell[] {
  return (piece.values[row] as Exclude<Cell, object>[]).map((value, column) =>
    piece.valueTypes[row]?.[column] === Excel.RangeValueType.error
      ? { type: "Error", basicValue: String(value) }
      : value,
  );
}
