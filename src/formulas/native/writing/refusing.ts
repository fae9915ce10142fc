/**
 * A result unless one of the conditions holds: then #VALUE!, by taking a text for a number that says to the reader of
 * the formula what is wrong.
 */
export function refusing(wrong: readonly string[], why: string, result: string): string {
  const [first, ...more] = wrong;
  if (first === undefined) return result;
  const condition = more.length === 0 ? first.replace(/^\(([^()]*)\)$/, "$1") : wrong.join("+");
  return `IF(${condition},VALUE("${why}"),${result})`;
}

/** #N/A where there is nothing to measure. */
export function unlessNothing(amount: string, result: string): string {
  return `IF(${amount}=0,NA(),${result})`;
}
