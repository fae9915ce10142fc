import type { Numbers } from "../rows";
import { Sum } from "../sum";

/** Size, mean and variance of a sample. */
export interface Moments {
  readonly size: number;
  readonly mean: number;
  /** With n − 1 as denominator; 0 for a single answer. */
  readonly variance: number;
}

/** The moments of the scores in these rows, each counted as often as its count says. */
export function momentsOf(rows: Int32Array, scores: Numbers, counts?: Numbers): Moments {
  const people = (row: number) => (counts ? counts[row]! : 1);
  const [total, squares] = [new Sum(), new Sum()];
  let size = 0;
  for (const row of rows) {
    size += people(row);
    total.add(people(row) * scores[row]!);
  }
  const mean = total.value / size;
  for (const row of rows) squares.add(people(row) * (scores[row]! - mean) ** 2);
  return { size, mean, variance: size > 1 ? squares.value / (size - 1) : 0 };
}
