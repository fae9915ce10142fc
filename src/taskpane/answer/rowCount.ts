import type { ReadCall } from "../../functions/evaluateList";

/** How many rows the longest list of a call has. */
export function rowCount(call: ReadCall | undefined): number {
  const lengths = Object.values(call?.values ?? {}).map((column) => {
    if (column instanceof Float64Array) return column.length;
    const codes = (column as { readonly codes?: unknown } | undefined)?.codes;
    return codes instanceof Int32Array ? codes.length : 0;
  });
  return Math.max(0, ...lengths);
}
