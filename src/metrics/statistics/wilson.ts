import { normalCritical } from "./criticalValue";
import type { Bounds } from "./interval";

/**
 * Wilson's score interval of a proportion: unlike the plain Wald interval it stays within 0 … 1 and keeps its
 * confidence for small samples and rare events.
 *
 * Source: Wilson (1927), JASA 22, 209–212; method 3 of Newcombe (1998), Statistics in Medicine 17, 857–872.
 */
export function wilsonBounds(successes: number, trials: number, confidence: number): Bounds {
  const square = normalCritical(confidence) ** 2;
  const misses = trials - successes;
  // In counts, not in shares: no term is divided by the trials before the end, so that none overflows.
  const center = successes + square / 2;
  const margin = Math.sqrt(square * (successes * (misses / trials) + square / 4));
  const scale = trials + square;
  // Of none or all the interval touches 0 or 1; rounding would leave a crumb, or carry it beyond 1.
  return {
    low: successes === 0 ? 0 : Math.max(0, (center - margin) / scale),
    high: successes === trials ? 1 : Math.min(1, (center + margin) / scale),
  };
}
