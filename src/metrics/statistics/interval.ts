import type { RowUse } from "../finding";
import { refuse } from "../problem";

/** Where an interval begins and ends. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** An interval that holds the true value with the given confidence, and the estimate from the sample. */
export interface Interval extends Bounds {
  readonly estimate: number;
  /** Which rows counted; absent where the input is not a list. */
  readonly rows?: RowUse | undefined;
}

export const CONFIDENCE = 0.95;

/** Refuses a confidence that is not between 0 and 1, both left out. */
export function requireConfidence(confidence: number): void {
  if (confidence > 1) refuse({ code: "notAShare", argument: "confidence", value: confidence });
  if (!(confidence > 0 && confidence < 1)) {
    refuse({ code: "outOfRange", argument: "confidence", value: confidence, allowed: "> 0, < 1" });
  }
}
