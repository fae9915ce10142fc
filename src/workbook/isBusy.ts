import type { Cell } from "./Workbook";

/** Whether one of the cells still waits for its function to answer. */
export function isBusy(values: readonly (readonly Cell[])[]): boolean {
  return values.flat().some((cell) => typeof cell === "object" && cell.basicValue === "#BUSY!");
}
