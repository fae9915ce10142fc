import type { FunctionArgument } from "../Grid";

/** Whether two calls of a function have the same arguments, cell by cell. */
export function sameArguments(a: readonly FunctionArgument[], b: readonly FunctionArgument[]): boolean {
  return a.length === b.length && a.every((argument, i) => same(argument, b[i]));
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
  }
  return isError(a) && isError(b) && a.error === b.error;
}

function isError(value: unknown): value is { error: string } {
  return typeof value === "object" && value !== null && "error" in value;
}
