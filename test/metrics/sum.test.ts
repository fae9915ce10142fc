import { Sum, Sums } from "../../src/metrics/sum";

const sumOf = (...terms: number[]) => {
  const sum = new Sum();
  for (const term of terms) sum.add(term);
  return sum.value;
};

it("keeps what plain addition loses beside a large term (Neumaier's example)", () => {
  expect(1 + 1e100 + 1 - 1e100).toBe(0);
  expect(sumOf(1, 1e100, 1, -1e100)).toBe(2);
});

it("adds a million times 0.1 to 100000, which plain addition misses by more than a millionth", () => {
  const sum = new Sum();
  let plain = 0;
  for (let count = 0; count < 1_000_000; count++) {
    sum.add(0.1);
    plain += 0.1;
  }
  expect(Math.abs(plain - 100_000)).toBeGreaterThan(1e-6);
  expect(sum.value).toBe(100_000);
});

it("gives the same in every order", () => {
  const terms = [12.34, -0.01, 1e15, 99.99, -1e15, 0.07, 3];
  expect(sumOf(...terms)).toBe(sumOf(...terms.toReversed()));
});

it.each([
  [[], 0],
  [[-5, 5], 0],
  [[0.1, 0.2, 0.3], 0.6],
  [[11.77, 12, -30], -6.23],
])("%j is %d", (terms, total) => {
  expect(sumOf(...terms)).toBeCloseTo(total, 14);
});

it("of terms beyond the largest number is not finite, so a metric can refuse it", () => {
  expect(Number.isFinite(sumOf(1e308, 1e308))).toBe(false);
});

it("Sums are as many such sums, each by itself", () => {
  const sums = new Sums(3);
  for (const term of [1, 1e100, 1, -1e100]) sums.add(0, term);
  for (const term of [0.1, 0.2, 0.3]) sums.add(2, term);
  expect([sums.value(0), sums.value(1)]).toEqual([2, 0]);
  expect(sums.value(2)).toBeCloseTo(0.6, 15);
});
