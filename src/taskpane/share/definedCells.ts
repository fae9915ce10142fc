import type { DefinedCell } from "../../sharing/definitionsSheet";
import type { KeptFormula } from "../../sharing/keptFormulas";
import type { SharePlan } from "../../sharing/sharePlan";

/** What the definitions say of each place whose formula is kept. */
export function definedCells({ kept, shared }: SharePlan): (DefinedCell & { readonly kept: KeptFormula })[] {
  return kept.map((one, index) => ({
    shows: shared[index]?.text ?? one.replacement.slice(1),
    explanation: "",
    leftOut: "",
    interval: "",
    kept: one,
  }));
}
