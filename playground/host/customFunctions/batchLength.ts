import { payloadLimit } from "../limits";

/** How many of the calls leave together: as many as stay within Excel's limit, and at least one. */
export function batchLength(sizes: readonly number[]): number {
  let total = 0;
  const tooMany = sizes.findIndex((size) => (total += size) > payloadLimit);
  return tooMany < 0 ? sizes.length : Math.max(1, tooMany);
}
