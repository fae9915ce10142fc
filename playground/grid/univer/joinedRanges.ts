import type { IUnitRange } from "@univerjs/core";

/** Cells below each other in one range: the engine takes its time over each. */
export function joinedRanges(cells: readonly IUnitRange[]): IUnitRange[] {
  const result: IUnitRange[] = [];
  const open = new Map<string, IUnitRange>();
  for (const one of cells) {
    const key = `${one.sheetId}!${one.range.startColumn}`;
    const above = open.get(key);
    if (above && above.range.endRow === one.range.startRow - 1) above.range.endRow = one.range.endRow;
    else {
      open.set(key, one);
      result.push(one);
    }
  }
  return result;
}
