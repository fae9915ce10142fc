import { momentsOf } from "../../../src/metrics/statistics/moments";
import { numbers } from "../../support/columns";

const all = (scores: Float64Array) => Int32Array.from(scores.keys());

it("has the mean and the variance with n − 1 (numpy 2.4: var(ddof=1))", () => {
  const scores = numbers(1, 2, 3, 4, 5, 6, 7);
  const { size, mean, variance } = momentsOf(all(scores), scores, numbers(3, 0, 4, 10, 25, 40, 18));
  expect(size).toBe(100);
  expect(mean).toBeCloseTo(5.46, 13);
  expect(variance).toBeCloseTo(1.6650505050505053, 13);
});

it("sees the rows it is given only", () => {
  expect(momentsOf(Int32Array.of(0, 2), numbers(1, 100, 3))).toEqual({ size: 2, mean: 2, variance: 2 });
});

it("of one answer has no variance", () => {
  expect(momentsOf(Int32Array.of(0), numbers(4))).toEqual({ size: 1, mean: 4, variance: 0 });
});

it("of equal answers has a variance of exactly 0 and exactly their mean, however many they are", () => {
  for (const score of [3.33, 1.3, 5.1, 6]) {
    for (let size = 2; size < 50; size++) {
      const scores = numbers(...new Array<number>(size).fill(score));
      expect(momentsOf(all(scores), scores)).toEqual({ size, mean: score, variance: 0 });
    }
  }
});
