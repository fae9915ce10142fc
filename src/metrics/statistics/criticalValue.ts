import { normalDensity, normalTwoSided } from "./normal";
import { studentDensity, studentTwoSided } from "./student";

/** The z that a standard normal variable exceeds in absolute value with probability 1 − confidence: 1.96 for 95 %. */
export function normalCritical(confidence: number): number {
  return solve(1 - confidence, normalTwoSided, normalDensity);
}

/** The same of Student's t with `df` degrees of freedom. */
export function studentCritical(confidence: number, df: number): number {
  return solve(
    1 - confidence,
    (t) => studentTwoSided(t, df),
    (t) => studentDensity(t, df),
  );
}

/** Where the falling two-sided tail reaches p: Newton's steps, halved where they would leave the bracket. */
function solve(p: number, tail: (x: number) => number, density: (x: number) => number): number {
  let [low, high] = [0, 1];
  while (tail(high) > p && high < 1e300) high *= 2;
  let x = high / 2;
  for (let step = 0; step < 200; step++) {
    const excess = tail(x) - p;
    if (excess > 0) low = x;
    else high = x;
    const newton = x + excess / (2 * density(x));
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}
