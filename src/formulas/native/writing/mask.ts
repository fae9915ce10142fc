import type { Draft } from "./Draft";

/** Names the rows for which all conditions hold: 1, and 0 for the others. */
export function rowsWhere(draft: Draft, name: string, conditions: readonly string[]): string {
  // A truth value by itself is none of the numbers that SUM adds up.
  return draft.name(name, conditions.length === 1 ? `1*${conditions[0]!}` : conditions.join("*"));
}
