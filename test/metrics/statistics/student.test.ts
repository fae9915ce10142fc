import { studentDensity, studentTwoSided } from "../../../src/metrics/statistics/student";

/** scipy 1.17: 2 · stats.t.sf(t, df). */
const SCIPY: readonly (readonly [t: number, df: number, p: number])[] = [
  [0.01, 1, 0.993634014470186],
  [1.5, 1, 0.3743340836219977],
  [100, 1, 0.00636598552981651],
  [0.7, 1.5, 0.5764382408826868],
  [12, 1.5, 0.018042029274027864],
  [4, 2, 0.05719095841793663],
  [1.5, 4.7, 0.1975415008627978],
  [100, 4.7, 5.272034188494333e-9],
  [0.01, 9, 0.9922394455363253],
  [2.262157, 9, 0.05000001330443163],
  [12, 9, 7.699886222985653e-7],
  [4, 30, 0.0003818456360837564],
  [0.7, 57.3, 0.48675971232049836],
  [12, 57.3, 2.863161197262303e-17],
  // On both sides of 60, where the series of Γ needs no recurrence any more.
  [2.262157, 59.9, 0.02732862654704401],
  [2.262157, 60, 0.0273224409706075],
  [0.01, 100, 0.9920412102344285],
  [100, 100, 4.862994444539485e-102],
  [1.5, 1000.5, 0.13392988111423798],
  [0.7, 1e6, 0.48392746728654146],
  [4, 1e6, 6.33470340100481e-5],
];

it.each(SCIPY)("P(|T| > %d) with %d degrees of freedom is %d", (t, df, p) => {
  expect(Math.abs(studentTwoSided(t, df) / p - 1)).toBeLessThan(1e-10);
});

it.each([
  // With one degree of freedom T is Cauchy's: P = 1 − 2/π · arctan t.
  [1, (t: number) => 1 - (2 / Math.PI) * Math.atan(t)],
  // With two: P = 1 − t / √(t² + 2).
  [2, (t: number) => 1 - t / Math.sqrt(t * t + 2)],
])("has its closed form with %d degrees of freedom", (df, closed) => {
  for (const t of [0, 0.001, 0.3, 1, 2.5, 7]) expect(studentTwoSided(t, df)).toBeCloseTo(closed(t), 13);
});

it("of 0 is 1, whatever the degrees of freedom", () => {
  for (const df of [1, 1.5, 30, 1e6]) expect(studentTwoSided(0, df)).toBe(1);
});

it("its density is the slope of the tail", () => {
  for (const df of [1, 2.5, 9, 200]) {
    for (const t of [0.2, 1, 3]) {
      const slope = (studentTwoSided(t - 1e-5, df) - studentTwoSided(t + 1e-5, df)) / 2e-5 / 2;
      expect(studentDensity(t, df)).toBeCloseTo(slope, 8);
    }
  }
});
