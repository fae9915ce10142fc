import { normalDensity, normalTwoSided } from "../../../src/metrics/statistics/normal";

it.each([
  // Abramowitz & Stegun (1964), table 26.1: 2 · (1 − P(x)).
  [0, 1, 1e-15],
  [1, 0.317310507863, 5e-13],
  [2, 0.045500263896, 5e-13],
  [3, 0.00269979606, 5e-12],
  // scipy 1.17 (2 · stats.norm.sf): on both sides of the change from series to continued fraction, and far out.
  [0.5, 0.6170750774519738, 1e-14],
  [2.2409, 0.02503255325795829, 1e-14],
  [2.999, 0.0027086730674542115, 1e-14],
  [3.001, 0.0026909456501699306, 1e-14],
  [5, 5.733031437583866e-7, 1e-20],
  [20, 5.507248237212311e-89, 1e-101],
])("P(|Z| > %d) is %d", (z, p, tolerance) => {
  expect(Math.abs(normalTwoSided(z) - p)).toBeLessThanOrEqual(tolerance);
});

it("is never negative, not a number or rising, however large z is", () => {
  let before = 1;
  for (let z = 0; z < 60; z += 0.037) {
    const p = normalTwoSided(z);
    expect(p >= 0 && p <= before).toBe(true);
    before = p;
  }
  expect(normalTwoSided(1e9)).toBe(0);
});

it("the density at 0 is 1/√2π, and even", () => {
  expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15);
  expect(normalDensity(-1.3)).toBe(normalDensity(1.3));
});
