import { composeFormula, type FormulaArgument } from "../formulas/compose";
import type { FunctionId } from "../functions/catalogue";

/** An argument as a report writes it: text is a reference or an expression as it stands; undefined is left out. */
export type CallArgument = string | number | boolean | undefined;

/** A call of one of our functions to stand inside a formula, without the equals sign. */
export function call(id: FunctionId, ...args: readonly CallArgument[]): string {
  return composeFormula(id, args.map(argument)).slice(1);
}

function argument(given: CallArgument): FormulaArgument {
  if (given === undefined) return { kind: "omitted" };
  return typeof given === "string"
    ? { kind: "reference", reference: given }
    : { kind: "constant", value: given };
}
