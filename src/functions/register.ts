import { catalogue, functionIds } from "./catalogue";
import { spills, type Declaration } from "./declaration";
import { evaluate } from "./evaluate";
import type { Host } from "./host";
import { toCells, type ResultCell } from "./result";

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
    const cells = evaluate(declaration, args)
      .map((row) => row.map((outcome) => toCells(outcome, host)))
      .flatMap(joinCells);
    const only = cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : undefined;
    // Excel shows the message of an error that is thrown, not of one inside a range.
    if (only instanceof CustomFunctions.Error) throw only;
    return only !== undefined && !spills(declaration) ? only : cells;
  };
}

/** Puts the results of one row of outcomes side by side. */
function joinCells(row: readonly (readonly (readonly ResultCell[])[])[]): ResultCell[][] {
  return row[0]!.map((_, line) => row.flatMap((cells) => cells[line]!));
}
