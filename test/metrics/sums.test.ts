/** Sums against sums without any rounding, where plain addition goes wrong. */
import fc from "fast-check";
import { averageOrderValueOfOrders } from "../../src/metrics/orders/averageOrderValue";
import { Sum, Sums } from "../../src/metrics/sum";
import { exactSum, magnitude } from "./reference/rational";

const RUNS = { numRuns: 200, seed: 20_261_126 };
/** Half a unit in the last place of the result, and one of a compensation that is itself rounded. */
const EPSILON = 2 ** -52;

function sumOf(terms: readonly number[]): number {
  const sum = new Sum();
  for (const term of terms) sum.add(term);
  return sum.value;
}

function errorOf(terms: readonly number[]): number {
  return Math.abs(sumOf(terms) - exactSum(terms).toNumber());
}

const anySize = fc
  .tuple(fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: -40, max: 40 }))
  .map(([digits, exponent]) => digits * 10 ** exponent);
const cents = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((count) => count / 100);
const terms = (term: fc.Arbitrary<number>) => fc.array(term, { maxLength: 60, size: "max" });

it.each([
  ["cents", cents],
  ["numbers of any size", anySize],
  ["numbers next to nothing", fc.double({ min: -1e-300, max: 1e-300, noNaN: true })],
])("of %s is within a rounding of the exact sum, relative to the sum of absolute terms", (_, term) => {
  fc.assert(
    fc.property(terms(term), (list) => {
      expect(errorOf(list)).toBeLessThanOrEqual(EPSILON * magnitude(list));
    }),
    RUNS,
  );
});

it("of whole numbers is exact, as long as they are below 2^53 together", () => {
  fc.assert(
    fc.property(terms(fc.integer({ min: -(2 ** 46), max: 2 ** 46 })), (list) => {
      expect(errorOf(list)).toBe(0);
    }),
    RUNS,
  );
});

it("of cents is the same figure in every order", () => {
  const shuffled = terms(cents).chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(sumOf(other)).toBe(sumOf(list));
    }),
    RUNS,
  );
});

it("of terms and their opposites is nothing, in any order and of any size", () => {
  const cancelling = terms(anySize)
    .map((list) => [...list, ...list.map((term) => -term)])
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
  fc.assert(
    fc.property(cancelling, (list) => {
      expect(Math.abs(sumOf(list))).toBeLessThanOrEqual(EPSILON * EPSILON * list.length * magnitude(list));
    }),
    RUNS,
  );
});

it.each<[string, number[], number]>([
  ["a small payment beside a large one that is taken back", [1e16, 1, -1e16], 1],
  ["a thousandth of a cent beside billions", [1e9, 1e-5, -1e9], 1e-5],
  ["the smallest number there is", [5e-324, 5e-324], 1e-323],
  ["numbers below the smallest normal one", [2.2250738585072014e-308, -2.225073858507201e-308], 5e-324],
  ["whole numbers at the end of what is exact", [2 ** 53, 1, 1], 2 ** 53 + 2],
  ["the largest safe number", [Number.MAX_SAFE_INTEGER, 0.5, -0.5], Number.MAX_SAFE_INTEGER],
  ["the largest numbers in turns", [1e308, -1e308, 1e308, -1e308, 3], 3],
  ["zeros of both signs", [0, -0, -0], 0],
])("keeps %s", (_, list, total) => {
  expect(sumOf(list)).toBe(total);
  expect(exactSum(list).toNumber()).toBe(total);
});

it("a hundred thousand rows of thirds and refunds are off by less than one last digit of the result", () => {
  const list = Array.from({ length: 100_000 }, (_, index) => (index % 3 === 0 ? -1 : 1) / ((index % 97) + 3));
  const exact = exactSum(list).toNumber();
  expect(Math.abs(sumOf(list) - exact)).toBeLessThanOrEqual(EPSILON * Math.abs(exact));
});

it("each of many sums is the sum by itself, whatever the others were given in between", () => {
  const steps = fc.array(fc.tuple(fc.nat(4), anySize), { maxLength: 60, size: "max" });
  fc.assert(
    fc.property(steps, (list) => {
      const sums = new Sums(5);
      for (const [index, term] of list) sums.add(index, term);
      for (let index = 0; index < 5; index++) {
        expect(sums.value(index)).toBe(sumOf(list.flatMap(([of, term]) => (of === index ? term : []))));
      }
    }),
    RUNS,
  );
});

it("an average order value is the exact sum over the orders, within one rounding more", () => {
  fc.assert(
    fc.property(fc.array(anySize, { minLength: 1, maxLength: 40 }), (list) => {
      const { value } = averageOrderValueOfOrders({ amounts: Float64Array.from(list) });
      const exact = exactSum(list).toNumber() / list.length;
      expect(Math.abs(value - exact)).toBeLessThanOrEqual((2 * EPSILON * magnitude(list)) / list.length);
    }),
    RUNS,
  );
});
