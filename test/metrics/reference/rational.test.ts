/** The exact arithmetic itself, before sums are held against it. */
import { exactRatio, exactSum, magnitude, Rational } from "./rational";

it.each([0, 1, -1, 0.1, 1 / 3, 5e-324, 1.7976931348623157e308, -2.2250738585072014e-308, 2 ** 53 + 2])(
  "%d comes back as it was",
  (value) => {
    expect(Rational.of(value).toNumber()).toBe(value);
  },
);

it("takes a double for what it is: 0.1 + 0.2 is more than 0.3", () => {
  const sum = exactSum([0.1, 0.2]);
  expect(sum.compare(Rational.of(0.3))).toBe(1);
  expect(Rational.of(0.3).compare(sum)).toBe(-1);
  expect(sum.compare(exactSum([0.2, 0.1]))).toBe(0);
});

it("loses nothing where doubles lose all", () => {
  expect(exactSum([1, 1e100, 1, -1e100]).toNumber()).toBe(2);
  expect(exactSum([1e308, 1e308, -1e308, -1e308, 5e-324]).toNumber()).toBe(5e-324);
});

it("calculates with fractions as one does by hand", () => {
  const [third, half] = [Rational.of(1).over(Rational.of(3)), Rational.of(0.5)];
  expect(third.plus(half).times(Rational.of(6)).toNumber()).toBe(5);
  expect(third.minus(half).over(Rational.of(-1)).toNumber()).toBe(1 / 6);
  expect(third.minus(half).absolute().toNumber()).toBe(1 / 6);
});

it("rounds once: a ratio of doubles is the double that division gives", () => {
  for (const [a, b] of [
    [1, 3],
    [2, 7],
    [-19.99, 3],
    [1e-300, 7e300],
    [85, 1e2],
  ] as const) {
    expect(exactRatio(a, b)).toBe(a / b);
  }
});

it("has no fraction of what is no number, nor by nothing", () => {
  expect(() => Rational.of(NaN)).toThrow(RangeError);
  expect(() => Rational.of(Infinity)).toThrow(RangeError);
  expect(() => Rational.of(1).over(Rational.ZERO)).toThrow(RangeError);
});

it("the magnitude of a sum is that of its absolute terms", () => {
  expect(magnitude([5, -5, 0.5])).toBe(10.5);
  expect(magnitude([])).toBe(0);
});
