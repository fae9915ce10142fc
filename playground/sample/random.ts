/** Draws the next number of a sequence, 0 ≤ x < 1. */
export type Random = () => number;

/**
 * A sequence of random numbers that a seed fixes, so that every copy of the sample workbook is the same.
 * Mulberry32 by Tommy Ettinger (public domain), in the form of bryc's collection of generators:
 * https://github.com/bryc/code/blob/master/jshash/PRNGs.md
 */
export function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
