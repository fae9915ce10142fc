import { catalogue, type FunctionId } from "../../functions/catalogue";
import { enteredText, type Inputs } from "./inputs";
import type { Answer } from "./paneState";

/** How many of how many: a rate before the division. */
export interface CountedShare {
  readonly numerator: number;
  readonly denominator: number;
}

/** The share that an answer has counted; undefined where it is none, such as a mean, or a share of money. */
export function countedShare(id: FunctionId, inputs: Inputs, answer: Answer): CountedShare | undefined {
  const isOfMoney = "amounts" in catalogue[id].arguments && inputs.amounts && enteredText(inputs.amounts);
  if (answer.kind !== "calculated" || isOfMoney) return undefined;
  const outcomes = answer.outcomes.flat();
  const [outcome] = outcomes;
  if (outcomes.length !== 1 || outcome?.kind !== "finding" || outcome.format !== "rate") return undefined;
  const { numerator, denominator } = outcome.finding;
  const isCounted = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  return isCounted && numerator >= 0 && numerator <= denominator ? { numerator, denominator } : undefined;
}
