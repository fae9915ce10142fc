/**
 * How much one event carries, in characters. Excel's limit is 5 MB; far smaller events let the page breathe between them,
 * and the add-in's page has less to hold at once.
 */
const batchLimit = 512 * 1024;

/** How many of the calls leave together: as many as fit into an event, and at least one. */
export function batchLength(sizes: readonly number[]): number {
  let total = 0;
  const tooMany = sizes.findIndex((size) => (total += size) > batchLimit);
  return tooMany < 0 ? sizes.length : Math.max(1, tooMany);
}
