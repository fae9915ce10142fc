import type { Span } from "./parseFormula";

/** The formula with another call in the place of one of its own; everything else stays as it was written. */
export function replaceCall(formula: string, call: Span, replacement: string): string {
  return formula.slice(0, call.start) + replacement.replace(/^=/, "") + formula.slice(call.end);
}
