import { catalogue, functionIds } from "./catalogue";
import type { Declaration } from "./declaration";
import { evaluate } from "./evaluate";
import type { Host } from "./host";
import { toCell, type ResultCell } from "./result";

/** Makes every worksheet function known to Excel. Runs before anything else of the add-in loads. */
export function registerFunctions(host: Host): void {
  for (const id of functionIds) {
    CustomFunctions.associate(id, worksheetFunction(catalogue[id], host));
  }
}

/**
 * The function that Excel calls: it returns a cell, or rows of cells where the function works cell by cell.
 * Excel's runtime adds a description of the invocation behind the arguments.
 */
export function worksheetFunction(declaration: Declaration, host: Host) {
  return (...argsAndInvocation: unknown[]): ResultCell | ResultCell[][] => {
    const args = argsAndInvocation.slice(0, -1);
    const cells = evaluate(declaration, args).map((row) => row.map((outcome) => toCell(outcome, host)));
    const isSingle = cells.length === 1 && cells[0]!.length === 1;
    const only = cells[0]![0]!;
    // Excel shows the message of an error that is thrown, not of one inside a range.
    if (isSingle && only instanceof CustomFunctions.Error) throw only;
    return declaration.kind === "list" ? only : cells;
  };
}
