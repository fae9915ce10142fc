/** A question to a list, read once, with its figure: what the answer's context is made from. */
import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { evaluateKeeping } from "../../../src/functions/evaluate";
import type { ReadCall } from "../../../src/functions/evaluateList";
import type { Figure } from "../../../src/functions/outcome";

export interface Asked {
  readonly figure: Figure;
  readonly call: ReadCall;
}

export function ask(id: FunctionId, ...args: readonly unknown[]): Asked {
  const { outcomes, call } = evaluateKeeping(catalogue[id], args);
  const [[figure] = []] = outcomes;
  if (figure?.kind !== "finding" || !call) throw new Error(`${id} gives no figure of a list.`);
  return { figure, call };
}
