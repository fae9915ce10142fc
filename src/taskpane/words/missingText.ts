import type { Way } from "../../functions/asks";
import type { ColumnKind } from "../understanding/recognition";
import type { Words } from "./words";

/** The columns that the workbook lacks, in the middle of a sentence: "customers and dates". */
export function missingColumns(missing: readonly ColumnKind[], way: Way, words: Words): string {
  const { asks, understanding, formats } = words;
  const names = missing.map((kind) => understanding.kinds[kind]);
  const [only] = names;
  // Whoever compares two groups and lacks one column has the other.
  const isSecond = way === "comparison" && names.length === 1 && only !== undefined;
  return formats.labels(isSecond ? [asks.second(only)] : names);
}

/** "Missing: customers and dates"; undefined where nothing is. */
export function missingText(missing: readonly ColumnKind[], way: Way, words: Words): string | undefined {
  return missing.length > 0 ? words.understanding.missing(missingColumns(missing, way, words)) : undefined;
}
