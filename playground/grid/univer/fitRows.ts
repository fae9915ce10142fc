import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookData } from "../../file/WorkbookData";
import { parseRange } from "../address";

/** Gives rows with wrapped or large text the height that they need, as Excel does with rows that nobody has given a height. */
export function fitRows(api: FUniver, workbook: WorkbookData): void {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  workbook.sheets.forEach(({ styles = [], rowHeights = {} }, i) => {
    const given = Object.keys(rowHeights).map(Number);
    for (const { address, wrap, fontSize } of styles) {
      if (!wrap && fontSize === undefined) continue;
      const { row, rows } = parseRange(address);
      for (const part of without(given, row, row + rows)) sheets[i]?.setRowAutoHeight(part.row, part.rows);
    }
  });
}

/** The stretches of rows from `start` to before `end` that lie between the given rows. */
function without(given: readonly number[], start: number, end: number): { row: number; rows: number }[] {
  const borders = [start - 1, ...given.filter((row) => row >= start && row < end).sort((a, b) => a - b), end];
  return borders
    .slice(1)
    .map((border, i) => ({ row: borders[i]! + 1, rows: border - borders[i]! - 1 }))
    .filter(({ rows }) => rows > 0);
}
