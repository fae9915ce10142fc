import { wilsonBounds } from "../../../src/metrics/statistics/wilson";

it.each([
  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  [81, 263, 0.25529, 0.36621],
  [15, 148, 0.06239, 0.16049],
  [0, 20, 0, 0.16113],
  [1, 29, 0.00611, 0.17176],
])("the 95 %% interval of %d of %d is %d … %d", (successes, trials, low, high) => {
  const bounds = wilsonBounds(successes, trials, 0.95);
  expect(bounds.low).toBeCloseTo(low, 5);
  expect(bounds.high).toBeCloseTo(high, 5);
});

it.each([
  // scipy 1.17: stats.binomtest(x, n).proportion_ci(confidence, "wilson").
  [81, 263, 0.99, 0.24013690268760768, 0.3852825023182298],
  [950, 1000, 0.9, 0.9373997965803907, 0.960171784503825],
  [1, 1, 0.95, 0.20654931437723745, 1],
])("of %d of %d with confidence %d is %d … %d", (successes, trials, confidence, low, high) => {
  const bounds = wilsonBounds(successes, trials, confidence);
  expect(bounds.low).toBeCloseTo(low, 11);
  expect(bounds.high).toBeCloseTo(high, 11);
});

it("touches 0 and 1 exactly where nobody or everybody is counted", () => {
  expect(wilsonBounds(0, 20, 0.95).low).toBe(0);
  expect(wilsonBounds(20, 20, 0.95).high).toBe(1);
});

it.each([0, 1])("stays an interval around a share of %d, however few or many were counted", (share) => {
  for (const trials of [5e-324, 1e-300, 1e300, 1.7e308]) {
    const { low, high } = wilsonBounds(share * trials, trials, 0.95);
    expect(low).toBeLessThanOrEqual(share);
    expect(high).toBeGreaterThanOrEqual(share);
    // Of next to nothing one knows nothing; of very many, all.
    expect(high - low).toBeCloseTo(trials < 1 ? 1 : 0, 10);
  }
});
