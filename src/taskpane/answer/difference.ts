import type { FunctionId } from "../../functions/catalogue";
import type { Format } from "../../functions/outcome";

/** How far two values of a measure lie apart, in the way in which people speak of that measure. */
export interface Difference {
  /**
   * Rates differ by percentage points, scores by points, money and frequencies by a share of what they were; where that
   * was nothing, by an amount.
   */
  readonly unit: "percentagePoints" | "points" | "share" | "amount";
  /** Positive where the first is higher. A share is a fraction: 0.05 is 5 %. */
  readonly amount: number;
}

const SCORES: readonly FunctionId[] = ["NPS", "CES"];

export function difference(id: FunctionId, format: Format, value: number, other: number): Difference {
  if (format === "rate") return { unit: "percentagePoints", amount: 100 * (value - other) };
  if (SCORES.includes(id)) return { unit: "points", amount: value - other };
  // A share of nothing, or of a loss, says nothing.
  return other > 0
    ? { unit: "share", amount: (value - other) / other }
    : { unit: "amount", amount: value - other };
}
