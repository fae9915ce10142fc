/** Tests of two samples as textbooks and R's documentation work them out. */
import { cesInterval } from "../../../src/metrics/statistics/cesInterval";
import { cesTest, csatTest, npsTest } from "../../../src/metrics/statistics/tests";
import { numbers } from "../../support/columns";
import { exactRatio } from "../reference/rational";

/** An answer of each person: `satisfied` of `all` gave the best one. */
function proportion(satisfied: number, all: number): Float64Array {
  return Float64Array.from({ length: all }, (_, index) => (index < satisfied ? 5 : 1));
}

describe("Welch's t", () => {
  /** R's dataset `sleep` (Student 1908): extra hours of sleep; 3 is added to bring them onto a scale of 1 to 9. */
  const SLEEP = {
    drug1: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
    drug2: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
  };
  const onScale = (hours: readonly number[]) => numbers(...hours.map((extra) => extra + 3));

  it("of Student's sleep data is the t and p of R's help page: t.test(extra ~ group, data = sleep)", () => {
    const { value, parts } = cesTest({
      scoresA: onScale(SLEEP.drug1),
      scoresB: onScale(SLEEP.drug2),
      scale: 9,
    });
    expect(parts.statistic).toBeCloseTo(-1.8608, 4);
    expect(value).toBeCloseTo(0.07939, 5);
    expect(parts.estimateA - 3).toBeCloseTo(0.75, 12);
    expect(parts.estimateB - 3).toBeCloseTo(2.33, 12);
  });

  it("and the t interval of its mean R's one: t.test(sleep$extra), 0.5955845 … 2.4844155", () => {
    const scores = onScale([...SLEEP.drug1, ...SLEEP.drug2]);
    const { low, high, estimate } = cesInterval({ scores, scale: 9 });
    expect(low - 3).toBeCloseTo(0.5955845, 7);
    expect(high - 3).toBeCloseTo(2.4844155, 7);
    expect(estimate - 3).toBeCloseTo(1.54, 12);
  });

  // Wikipedia, "Welch's t-test", the three examples: equal and unequal variances and sizes.
  it.each([
    [
      [27.5, 21, 19, 23.6, 17, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19, 21.7, 21.4],
      [27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8, 22, 24.8, 20.2, 21.9, 22.1, 22.9, 20.5, 24.4],
      { t: -2.46, p: 0.021 },
    ],
    [
      [17.2, 20.9, 22.6, 18.1, 21.7, 21.4, 23.5, 24.2, 14.7, 21.8],
      [
        ...[21.5, 22.8, 21, 23, 21.6, 23.6, 22.5, 20.7, 23.4, 21.8],
        ...[20.7, 21.7, 21.5, 22.5, 23.6, 21.5, 22.5, 23.5, 21.5, 21.8],
      ],
      { t: -1.57, p: 0.149 },
    ],
    [
      [19.8, 20.4, 19.6, 17.8, 18.5, 18.9, 18.3, 18.9, 19.5, 22],
      [
        ...[28.2, 26.6, 20.1, 23.3, 25.2, 22.1, 17.7, 27.6, 20.6, 13.7],
        ...[23.2, 17.5, 20.6, 18, 23.9, 21.6, 24.3, 20.4, 24, 13.2],
      ],
      { t: -2.22, p: 0.036 },
    ],
  ])("of Wikipedia's examples: %j against %j", (a, b, { t, p }) => {
    const { value, parts } = cesTest({ scoresA: numbers(...a), scoresB: numbers(...b), scale: 30 });
    expect(parts.statistic).toBeCloseTo(t, 2);
    expect(value).toBeCloseTo(p, 3);
  });
});

describe("the test of two proportions", () => {
  it("of the Physicians' Health Study is Agresti's: 189 of 11,034 against 104 of 11,037, z 5.00, X² 25.0", () => {
    // Agresti, "An Introduction to Categorical Data Analysis" (2007), chapter 2: aspirin and heart attacks.
    const { value, parts } = csatTest({ scoresA: proportion(189, 11_034), scoresB: proportion(104, 11_037) });
    expect(parts.statistic).toBeCloseTo(5, 2);
    expect(parts.statistic ** 2).toBeCloseTo(25, 1);
    expect(value).toBeLessThan(1e-6);
    expect(parts.estimateA).toBeCloseTo(0.0171, 4);
    expect(parts.estimateB).toBeCloseTo(0.0094, 4);
  });

  it.each([
    // z² is Pearson's chi-square of the 2 × 2 table, N (ad − bc)² / (the four margins), a fraction of whole numbers.
    [15, 50, 25, 50],
    [189, 11_034, 104, 11_037],
    [1, 2, 1, 3],
    [7, 10, 2, 10],
    [99, 100, 1, 100],
    [500, 1_000, 501, 1_000],
  ])("of %i of %i against %i of %i is the root of chi-square", (a, m, c, n) => {
    const { parts } = csatTest({ scoresA: proportion(a, m), scoresB: proportion(c, n) });
    const [b, d, total] = [m - a, n - c, m + n];
    const square = exactRatio(total * (a * d - b * c) ** 2, m * n * (a + c) * (b + d));
    expect(parts.statistic ** 2).toBeCloseTo(square, 9);
    expect(Math.sign(parts.statistic)).toBe(Math.sign(a / m - c / n));
  });

  it("of 15 and 25 of 50 has the p of R's prop.test(c(15, 25), c(50, 50), correct = FALSE): 0.04123", () => {
    const { value, parts } = csatTest({ scoresA: proportion(15, 50), scoresB: proportion(25, 50) });
    expect(parts.statistic ** 2).toBeCloseTo(25 / 6, 12);
    expect(value).toBeCloseTo(0.04123, 5);
  });
});

it("the NPS test is the adjusted one written out: 30 answers against 20", () => {
  const scoresA = numbers(
    ...new Array<number>(18).fill(10),
    ...new Array<number>(8).fill(8),
    ...new Array<number>(4).fill(2),
  );
  const scoresB = numbers(
    ...new Array<number>(6).fill(9),
    ...new Array<number>(5).fill(7),
    ...new Array<number>(9).fill(6),
  );
  // By hand: (18.75 − 4.75) / 33 and (6.75 − 9.75) / 23; variances (p + d − score²) / n of the same.
  const [scoreA, scoreB] = [14 / 33, -3 / 23];
  const variance = (23.5 / 33 - scoreA ** 2) / 33 + (16.5 / 23 - scoreB ** 2) / 23;
  expect(npsTest({ scoresA, scoresB }).parts.statistic).toBeCloseTo(
    (scoreA - scoreB) / Math.sqrt(variance),
    12,
  );
});
