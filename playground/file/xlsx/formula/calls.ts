import type { Token } from "../../../grid/formula/tokens";

/** Where something begins and ends among the tokens of a formula; the end is the index after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The arguments of the call whose parenthesis opens at this token. An unclosed one ends with the formula. */
export function argumentsOf(tokens: readonly Token[], open: number): Span[] {
  const spans: Span[] = [];
  let start = open + 1;
  let depth = 0;
  for (let i = start; ; i++) {
    const kind = tokens[i]?.kind;
    if (kind === undefined || (kind === "close" && depth === 0)) {
      spans.push({ start, end: Math.min(i, tokens.length) });
      return spans;
    }
    if (kind === "open") depth++;
    if (kind === "close") depth--;
    if (kind === "list" && depth === 0) {
      spans.push({ start, end: i });
      start = i + 1;
    }
  }
}

/** The index after the parenthesis that closes the one at this token. */
export function afterCall(tokens: readonly Token[], open: number): number {
  const last = argumentsOf(tokens, open).at(-1);
  return Math.min((last?.end ?? open) + 1, tokens.length);
}

/** Whether the token is the name of a function that is called. */
export function isCall(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.kind === "name" && tokens[i + 1]?.kind === "open";
}
