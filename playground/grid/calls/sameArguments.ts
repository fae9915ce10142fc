import type { ArgumentCell, FunctionArgument } from "../Grid";

/** Whether two calls of a function have the same arguments, cell by cell. */
export function sameArguments(a: readonly FunctionArgument[], b: readonly FunctionArgument[]): boolean {
  return a.length === b.length && a.every((argument, i) => sameArgument(argument, b[i]));
}

function sameArgument(a: FunctionArgument, b: FunctionArgument | undefined): boolean {
  if (isRows(a) && b !== undefined && isRows(b)) return sameCells(a, b);
  return sameCell(a, b);
}

type Rows = readonly (readonly ArgumentCell[])[];

/** Whether two ranges hold the same cells. */
export function sameCells(a: Rows, b: Rows): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((row, r) => {
    const other = b[r]!;
    return row.length === other.length && row.every((cell, c) => sameCell(cell, other[c]));
  });
}

function isRows(argument: FunctionArgument): argument is Rows {
  return Array.isArray(argument);
}

function sameCell(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (isError(a) && isError(b) && a.error === b.error);
}

function isError(value: unknown): value is { error: string } {
  return typeof value === "object" && value !== null && "error" in value;
}
