import type { Argument } from "../../functions/arguments";
import type { MeasureWords } from "../../locales/en/measures";

/** A text to choose; each has a word in every language. */
export type Choice = keyof MeasureWords["choices"];

/**
 * The texts that an argument may be; none where it is not a choice. An argument that is left out means the first of
 * them.
 */
export function choicesOf(argument: Argument<unknown>): readonly Choice[] {
  return argument.shape === "range" ? [] : ((argument.choices ?? []) as readonly Choice[]);
}
