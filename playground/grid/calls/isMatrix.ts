import type { FunctionResult, ResultCell } from "../Grid";

/** Whether a function returned rows of cells, which spill. */
export function isMatrix(result: FunctionResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}
