/**
 * Which formulas depend on themselves, directly or through others. What needs none of the others cannot be part of a
 * circle, nor what none of the others needs; with these taken away, again and again, the circles are left (and what lies
 * between two of them).
 */
export function circularFormulas(
  formulas: Iterable<number>,
  dependantsOf: (formula: number) => Iterable<number>,
): Set<number> {
  const left = new Set(formulas);
  const dependants = new Map(
    [...left].map((one) => [one, [...dependantsOf(one)].filter((id) => left.has(id))]),
  );
  takeAway(left, dependants);
  takeAway(left, reversed(dependants));
  return left;
}

type Edges = ReadonlyMap<number, readonly number[]>;

/** Takes away the formulas to which no edge leads from those that are left. */
function takeAway(left: Set<number>, edges: Edges): void {
  const incoming = new Map<number, number>();
  for (const from of left) {
    for (const to of edges.get(from) ?? []) incoming.set(to, (incoming.get(to) ?? 0) + 1);
  }
  const free = [...left].filter((one) => !incoming.has(one));
  for (let one = free.pop(); one !== undefined; one = free.pop()) {
    left.delete(one);
    for (const to of edges.get(one) ?? []) {
      const rest = (incoming.get(to) ?? 0) - 1;
      incoming.set(to, rest);
      if (rest === 0) free.push(to);
    }
  }
}

function reversed(edges: Edges): Edges {
  const back = new Map<number, number[]>();
  for (const [from, targets] of edges) {
    for (const to of targets) back.set(to, [...(back.get(to) ?? []), from]);
  }
  return back;
}
