import { tokenize } from "@borgar/fx";
import { ourFunction } from "./ourName";
import { argumentSpans, type Span } from "./parseFormula";

/** A call of ours in a formula as the user's Excel shows it. */
export interface ShownCall extends Span {
  /** Each as it is shown, with its spaces. */
  readonly arguments: readonly string[];
}

/**
 * Where our calls stand in a formula as Excel shows it, in the order of writing. Excel translates its own functions and
 * separators there; ours have the same names in every language.
 */
export function shownCalls(formula: string, separator: "," | ";"): readonly ShownCall[] {
  const tokens = tokenize(formula, { withLocation: true });
  return tokens.flatMap(({ type, value, loc: [start = 0] = [] }, index) => {
    if (type !== "func" || ourFunction(value) === undefined) return [];
    const end = endOfCall(tokens.slice(index + 1));
    if (end === undefined) return [];
    const spans = argumentSpans(formula, { start, end }, separator);
    return [{ start, end, arguments: spans.map((span) => formula.slice(span.start, span.end)) }];
  });
}

/** Where the parentheses are closed that open next. */
function endOfCall(tokens: ReturnType<typeof tokenize>): number | undefined {
  let depth = 0;
  for (const { type, value, loc: [, end] = [] } of tokens) {
    if (type !== "operator") continue;
    if (value === "(") depth++;
    else if (value === ")" && --depth === 0) return end;
  }
  return undefined;
}
