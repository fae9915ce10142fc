import { normalCritical, studentCritical } from "../../../src/metrics/statistics/criticalValue";

it.each([
  // scipy 1.17: stats.norm.isf((1 − confidence) / 2); the middle ones stand in every table.
  [0.001, 0.0012533144654325557],
  [0.5, 0.6744897501960817],
  [0.9, 1.6448536269514729],
  [0.95, 1.959963984540054],
  [0.99, 2.5758293035489004],
  [0.999, 3.2905267314918945],
  [0.999999, 4.8916384756929325],
])("of the normal distribution for %d is %d", (confidence, z) => {
  expect(normalCritical(confidence)).toBeCloseTo(z, 11);
});

it.each([
  // The t table of Fisher & Yates, "Statistical Tables" (1963), three decimals.
  [0.95, 1, 12.706, 3],
  [0.95, 10, 2.228, 3],
  [0.95, 30, 2.042, 3],
  [0.99, 5, 4.032, 3],
  [0.9, 120, 1.658, 3],
  // scipy 1.17: stats.t.isf((1 − confidence) / 2, df).
  [0.5, 1, 1, 11],
  [0.9999, 1, 6366.197671316637, 6],
  [0.9999, 2, 99.99249984375004, 9],
  [0.95, 9, 2.262157162798205, 11],
  [0.99, 30, 2.7499956535672254, 11],
  [0.95, 5906, 1.9603657368609433, 11],
  [0.95, 1e6, 1.959966356814107, 10],
])("of Student's t for %d with %d degrees of freedom is %d", (confidence, df, t, digits) => {
  expect(studentCritical(confidence, df)).toBeCloseTo(t, digits);
});

it.each([1e-300, 1e-10, 1 - 1e-16])("is a finite number for the extreme confidence %d", (confidence) => {
  expect(Number.isFinite(normalCritical(confidence))).toBe(true);
  expect(Number.isFinite(studentCritical(confidence, 1))).toBe(true);
});
