import {
  choose,
  exponential,
  gamma,
  integer,
  logNormal,
  normal,
} from "../../../playground/sample/distributions";
import { mulberry32 } from "../../../playground/sample/random";

const DRAWS = 20_000;

function draw(distribution: (random: () => number) => number): {
  mean: number;
  deviation: number;
  middle: number;
} {
  const random = mulberry32(1);
  const values = Array.from({ length: DRAWS }, () => distribution(random)).sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS;
  return { mean, deviation: Math.sqrt(variance), middle: values[DRAWS / 2] ?? 0 };
}

it("the same seed gives the same numbers, another seed others", () => {
  const [first, again, other] = [mulberry32(7), mulberry32(7), mulberry32(8)];
  const numbers = [first(), first(), first()];
  expect([again(), again(), again()]).toEqual(numbers);
  expect(other()).not.toBe(numbers[0]);
});

it("numbers lie evenly between 0 and 1", () => {
  const { mean, deviation } = draw((random) => random());
  expect(mean).toBeCloseTo(1 / 2, 2);
  expect(deviation).toBeCloseTo(Math.sqrt(1 / 12), 2);
});

// Means and deviations as the textbooks give them.
it("the distributions have their means and spreads", () => {
  expect(draw(normal).mean).toBeCloseTo(0, 1);
  expect(draw(normal).deviation).toBeCloseTo(1, 1);
  expect(draw((random) => exponential(random, 0.5)).mean).toBeCloseTo(2, 1);
  expect(draw((random) => gamma(random, 2, 3)).mean).toBeCloseTo(3, 1);
  expect(draw((random) => gamma(random, 2, 3)).deviation).toBeCloseTo(3 / Math.sqrt(2), 1);
  expect(draw((random) => logNormal(random, 100, 0.5)).middle / 100).toBeCloseTo(1, 1);
});

it("a choice comes as often as its weight says, a whole number from both ends of its range", () => {
  expect(
    draw((random) =>
      choose(random, [
        [1, 30],
        [0, 70],
      ]),
    ).mean,
  ).toBeCloseTo(0.3, 2);
  const random = mulberry32(2);
  const drawn = new Set(Array.from({ length: 200 }, () => integer(random, 3, 6)));
  expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
});
