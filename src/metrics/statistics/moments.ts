import type { Numbers } from "../rows";
import { Sum } from "../sum";

/** Size, mean and variance of a sample. */
export interface Moments {
  readonly size: number;
  readonly mean: number;
  /** With n − 1 as denominator; 0 for a single answer. */
  readonly variance: number;
}

/**
 * The moments of the scores in these rows, each counted as often as its count says. They are measured from the first
 * score, so that answers which are all alike have a variance of 0 and not a rounding error for one.
 */
export function momentsOf(rows: Int32Array, scores: Numbers, counts?: Numbers): Moments {
  const origin = rows.length > 0 ? scores[rows[0]!]! : 0;
  const [total, squares] = [new Sum(), new Sum()];
  let size = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const people = counts ? counts[row]! : 1;
    size += people;
    total.add(people * (scores[row]! - origin));
  }
  const shift = total.value / size;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const people = counts ? counts[row]! : 1;
    squares.add(people * (scores[row]! - origin - shift) ** 2);
  }
  return { size, mean: origin + shift, variance: size > 1 ? squares.value / (size - 1) : 0 };
}
