import { catalogue, functionIds } from "./catalogue";
import { spills, type Declaration } from "./declaration";
import { evaluateCells } from "./evaluateCells";
import { evaluateList } from "./evaluateList";
import type { Host } from "./host";
import { toCell, toCells, type ResultCell } from "./result";

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
    const cells = resultOf(declaration, args, host);
    const only = cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : undefined;
    // Excel shows the message of an error that is thrown, not of one inside a range.
    if (only instanceof CustomFunctions.Error) throw only;
    return only !== undefined && !spills(declaration) ? only : cells;
  };
}

/** A function of single numbers gives a cell for each, and no more than a cell is kept of what was found out. */
function resultOf(declaration: Declaration, args: readonly unknown[], host: Host): ResultCell[][] {
  return declaration.kind === "cells"
    ? evaluateCells(declaration, args, (outcome) => toCell(outcome, host))
    : toCells(evaluateList(declaration, args), host);
}
