import { provenDateOrder, provenDecimalMark } from "./columnKind";
import type { FileStyle } from "./columnKind";
import type { ColumnProfile } from "./columnProfile";

/**
 * What the file as a whole suggests to a column that proves nothing by itself: what its other columns agree on, else what
 * its separator stands for (a semicolon is used where the comma is taken by decimals).
 */
export function fileStyle(profiles: readonly ColumnProfile[], separator: string | undefined): FileStyle {
  return {
    decimalMark: agreed(profiles.map(provenDecimalMark)) ?? markBySeparator(separator),
    dateOrder: agreed(profiles.map(provenDateOrder)),
  };
}

function agreed<T>(proofs: readonly (T | "contradictory" | undefined)[]): T | undefined {
  const [first, ...others] = new Set(proofs.filter((proof) => proof !== undefined));
  return others.length > 0 || first === "contradictory" ? undefined : (first as T | undefined);
}

function markBySeparator(separator: string | undefined): "," | "." | undefined {
  if (separator === ";") return ",";
  return separator === "," ? "." : undefined;
}
