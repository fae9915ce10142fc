/** Draws the next number of a sequence, 0 ≤ x < 1. */
export type Random = () => number;

/**
 * A sequence that a seed fixes, so that every copy of the example is the same: the "minimal standard" generator of
 * Park and Miller (1988), Communications of the ACM 31 (10), with the multiplier of their 1993 remark.
 */
export function minimalStandard(seed: number): Random {
  const modulus = 2_147_483_647;
  let state = seed;
  return () => {
    state = (state * 48_271) % modulus;
    return (state - 1) / (modulus - 1);
  };
}

/** One of the items; each is as likely as the others. */
export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}
