import { circularFormulas } from "../../../../playground/grid/calls/circularFormulas";

/** The formulas on circles, of those listed with the formulas that depend on them. */
const circles = (dependants: Readonly<Record<number, readonly number[]>>) =>
  [...circularFormulas(Object.keys(dependants).map(Number), (one) => dependants[one] ?? [])].sort();

it.each([
  ["a chain", { 1: [2], 2: [3], 3: [] }, []],
  ["one that needs itself", { 1: [1], 2: [] }, [1]],
  ["two that need each other", { 1: [2], 2: [1] }, [1, 2]],
  ["a circle with one before and one after it", { 1: [2], 2: [3], 3: [2, 4], 4: [] }, [2, 3]],
  ["a formula that is not calculated now", { 1: [9], 2: [1] }, []],
  ["two ways to the same", { 1: [2, 3], 2: [4], 3: [4], 4: [] }, []],
])("finds the circles of %s", (_, dependants, expected) => expect(circles(dependants)).toEqual(expected));

it("takes a long chain", () => {
  const length = 100_000;
  const ids = Array.from({ length }, (_, i) => i);
  expect(circularFormulas(ids, (one) => (one + 1 < length ? [one + 1] : [])).size).toBe(0);
});
