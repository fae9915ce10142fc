import { isSignificant } from "../state/significance";
import type { Words } from "./words";

/** Smaller p-values differ in nothing that matters. */
const SMALLEST_SHOWN = 0.001;

/** "p = 0.025", "p < 0.001" */
export function pValue(p: number, { pane, formats }: Words): string {
  const isTiny = p < SMALLEST_SHOWN;
  return pane.result.pValue(isTiny ? "<" : "=", formats.quantity(isTiny ? SMALLEST_SHOWN : p));
}

/** Whether the difference is more than chance. */
export function significance(p: number, { pane }: Words): string {
  return isSignificant(p) ? pane.result.significant : pane.result.notSignificant;
}
