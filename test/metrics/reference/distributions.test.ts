/** The reference's distributions themselves: against each other and against printed figures. */
import { normalQuantile, normalTail, studentQuantile, studentTail, studentTailClosed } from "./distributions";

it.each([
  // Abramowitz & Stegun (1964), table 26.1, to fifteen decimals: P(x), here 2 · (1 − P).
  [1, 2 * (1 - 0.841344746068543)],
  [2, 2 * (1 - 0.977249868051821)],
  [3, 2 * (1 - 0.99865010196837)],
])("P(|Z| > %d) is %d", (z, p) => {
  expect(normalTail(z)).toBeCloseTo(p, 14);
});

it("has digits left where a double's series has cancelled them all", () => {
  // scipy 1.17: 2 · stats.norm.sf(8).
  expect(normalTail(8) / 1.244192114854357e-15).toBeCloseTo(1, 12);
});

it("the two ways to Student's tail agree for whole degrees of freedom", () => {
  for (const df of [1, 2, 3, 4, 7, 10, 31]) {
    for (const t of [0, 0.1, 1, 2.5, 6]) expect(studentTail(t, df)).toBeCloseTo(studentTailClosed(t, df), 10);
  }
});

it("the quantiles are those at the head of every table", () => {
  expect(normalQuantile(0.95)).toBeCloseTo(1.959963984540054, 12);
  expect(studentQuantile(0.95, 1)).toBeCloseTo(12.706204736, 8);
  expect(studentQuantile(0.99, 10)).toBeCloseTo(3.169272673, 8);
});
