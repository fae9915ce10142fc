import { callName, callsIn } from "../formulas/parsing/callsIn";

/** The formula as a user would type it: our functions by their own names, everything else as it was. */
export function repairedFormula(formula: string): string {
  // From the end, so that the positions of the calls before stay true.
  return [...callsIn(formula)]
    .sort((one, other) => other.start - one.start)
    .reduce((text, call) => {
      const name = callName(formula, call);
      if (name.toUpperCase() === call.id) return text;
      return text.slice(0, call.start) + call.id + text.slice(call.start + name.length);
    }, formula);
}
