import { parse, tokenize, type AstExpression } from "@borgar/fx";

/** A part of a formula, as positions in its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The syntax tree of an English formula with commas, as Excel hands it out; undefined for anything else. */
export function parseFormula(formula: string): AstExpression | undefined {
  if (!formula.startsWith("=")) return undefined;
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    // The library throws for what is no formula. What cannot be understood is left alone.
    return undefined;
  }
}

/**
 * Where a call's arguments stand, from separator to separator: with their parentheses, which the tree does not keep. The
 * tokens of a formula in the user's own language are the same, but for the separator.
 */
export function argumentSpans(formula: string, call: Span, separator: "," | ";" = ","): Span[] {
  const tokens = tokenize(formula, { withLocation: true }).filter(
    ({ loc: [start = 0, end = 0] = [] }) => start >= call.start && end <= call.end,
  );
  const spans: Span[] = [];
  let depth = 0;
  let start = call.start;
  for (const { type, value, loc: [from = 0, to = 0] = [] } of tokens) {
    if (type !== "operator") continue;
    if (value === "(" || value === "{") {
      if (++depth === 1) start = to;
    } else if (value === ")" || value === "}") {
      if (--depth === 0) spans.push({ start, end: from });
    } else if (value === separator && depth === 1) {
      spans.push({ start, end: from });
      start = to;
    }
  }
  return spans.length === 1 && formula.slice(start, spans[0]?.end).trim() === "" ? [] : spans;
}
