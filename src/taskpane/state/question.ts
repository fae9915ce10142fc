import type { ArgumentName, FunctionId } from "../../functions/catalogue";
import { catalogue } from "../../functions/catalogue";
import type { FormulaArgument } from "../../formulas/compose";
import { emptyInput, followedReference, type Input, type Inputs } from "./inputs";
import { readInput, type Fault, type Reading } from "./readInput";

/** What the form amounts to: a call that can be calculated and written, or what is still to be done. */
export type Question =
  | { readonly kind: "complete"; readonly arguments: readonly FormulaArgument[] }
  | {
      readonly kind: "incomplete";
      /** Required arguments that are empty, in the formula's order. */
      readonly missing: readonly ArgumentName[];
      /** Arguments that cannot be read as they are. */
      readonly faulty: readonly ArgumentName[];
      readonly faults: Readonly<Partial<Record<ArgumentName, Fault>>>;
    };

export function askedQuestion(id: FunctionId, inputs: Inputs, reading: Reading): Question {
  const args: FormulaArgument[] = [];
  const missing: ArgumentName[] = [];
  const faults: Partial<Record<ArgumentName, Fault>> = {};
  for (const [name, declared] of argumentsOf(id)) {
    const read = readInput(inputOf(id, name, inputs), reading);
    if (read.kind === "fault") faults[name] = read.fault;
    else if (read.argument.kind === "omitted" && !declared.optional) missing.push(name);
    else args.push(read.argument);
  }
  const faulty = Object.keys(faults) as ArgumentName[];
  const isComplete = missing.length === 0 && faulty.length === 0;
  return isComplete ? { kind: "complete", arguments: args } : { kind: "incomplete", missing, faulty, faults };
}

/** The arguments of a function in the formula's order. */
export function argumentsOf(id: FunctionId) {
  const declared = catalogue[id].arguments;
  return Object.entries(declared) as [ArgumentName, (typeof declared)[string]][];
}

/**
 * What the user has entered for an argument. Inputs stay when another function is chosen: its arguments of the same
 * name take them over.
 */
export function inputOf(id: FunctionId, name: ArgumentName, inputs: Inputs): Input {
  const declared = catalogue[id].arguments[name];
  if (!declared) throw new Error(`${id} has no argument ${name}.`);
  const fresh = emptyInput(declared);
  const entered = inputs[name];
  return entered?.kind === fresh.kind || entered?.kind === "written" ? entered : fresh;
}

/** The first required field that follows the selection and holds nothing. */
export function firstEmptyField(id: FunctionId, inputs: Inputs): ArgumentName | undefined {
  const [name] =
    argumentsOf(id).find(
      ([name, { optional }]) => !optional && followedReference(inputOf(id, name, inputs)) === "",
    ) ?? [];
  return name;
}
