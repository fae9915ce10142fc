/** Tails and critical values against exact digits, closed forms and plain integration. */
import fc from "fast-check";
import { normalCritical, studentCritical } from "../../../src/metrics/statistics/criticalValue";
import { normalDensity, normalTwoSided } from "../../../src/metrics/statistics/normal";
import { studentDensity, studentTwoSided } from "../../../src/metrics/statistics/student";
import {
  critical,
  normalQuantile,
  normalTail,
  studentTail,
  studentTailClosed,
} from "../reference/distributions";

const RUNS = { numRuns: 150, seed: 20_261_127 };
const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("the normal distribution", () => {
  it("has thirteen digits of its tail right, as far out as a p is ever read", () => {
    fc.assert(
      fc.property(double(0, 9), (z) => {
        // The reference takes z in steps of 2^-40.
        const step = Math.round(z * 2 ** 40) / 2 ** 40;
        expect(Math.abs(normalTwoSided(step) / normalTail(step) - 1)).toBeLessThan(1e-13);
      }),
      RUNS,
    );
  });

  it("has no step where the series gives way to the continued fraction", () => {
    const slope = (normalTwoSided(3 - 1e-9) - normalTwoSided(3)) / 1e-9;
    expect(slope).toBeCloseTo(2 * normalDensity(3), 6);
    for (const z of [3 - 2 ** -40, 3, 3 + 2 ** -40]) {
      expect(Math.abs(normalTwoSided(z) / normalTail(z) - 1)).toBeLessThan(1e-13);
    }
  });

  it("has the critical value that halving finds", () => {
    for (const confidence of [0.01, 0.25, 0.5, 0.68, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999999]) {
      expect(normalCritical(confidence)).toBeCloseTo(normalQuantile(confidence), 8);
    }
  });

  it("exceeds the critical value with the probability that is left, for any confidence", () => {
    fc.assert(
      fc.property(double(1e-6, 1 - 1e-12), (confidence) => {
        const left = 1 - confidence;
        expect(Math.abs(normalTwoSided(normalCritical(confidence)) / left - 1)).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });

  it("has a higher critical value for a higher confidence", () => {
    fc.assert(
      fc.property(double(0.0001, 0.9999), double(0.0001, 0.9999), (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-12);
        expect(normalCritical(Math.max(a, b))).toBeGreaterThan(normalCritical(Math.min(a, b)));
      }),
      RUNS,
    );
  });
});

describe("Student's t", () => {
  it("is its closed form for whole degrees of freedom up to 200", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), double(0, 8), (df, t) => {
        // Closed forms end in 1 − …: an absolute error of the last digits of 1.
        expect(Math.abs(studentTwoSided(t, df) - studentTailClosed(t, df))).toBeLessThan(1e-13);
      }),
      RUNS,
    );
  });

  it("is the integral of its density, also between whole degrees of freedom", () => {
    fc.assert(
      fc.property(double(1, 60), double(0, 12), (df, t) => {
        expect(studentTwoSided(t, df)).toBeCloseTo(studentTail(t, df), 10);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it("has the critical value that halving finds", () => {
    for (const df of [1, 2, 3, 8, 25, 99]) {
      for (const confidence of [0.5, 0.8, 0.95, 0.99]) {
        const expected = critical(1 - confidence, (t) => studentTailClosed(t, df));
        expect(studentCritical(confidence, df)).toBeCloseTo(expected, 8);
      }
    }
  });

  it("exceeds the critical value with the probability that is left, for any confidence and degrees", () => {
    fc.assert(
      fc.property(double(0.001, 0.999999), double(1, 1e5), (confidence, df) => {
        const left = 1 - confidence;
        expect(Math.abs(studentTwoSided(studentCritical(confidence, df), df) / left - 1)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  it("comes nearer to the normal distribution with every degree of freedom, from above", () => {
    for (const t of [0.5, 1.96, 4]) {
      let before = 1;
      for (const df of [1, 2, 5, 10, 30, 59, 60, 61, 100, 1e3, 1e4, 1e6]) {
        const p = studentTwoSided(t, df);
        expect(p).toBeLessThan(before);
        expect(p).toBeGreaterThan(normalTwoSided(t));
        before = p;
      }
    }
  });

  it("falls as t grows and stays between 0 and 1, however small or large t is", () => {
    for (const df of [1, 1.7, 9, 400]) {
      let before = 1 + 1e-15;
      for (const t of [0, 1e-160, 1e-8, 0.1, 1, 10, 1e3, 1e8, 1e16]) {
        const p = studentTwoSided(t, df);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(before);
        before = p;
      }
    }
  });

  it("its density is even, highest at 0, and encloses an area of 1", () => {
    for (const df of [1.5, 4, 30, 500]) {
      expect(studentDensity(-1.3, df)).toBe(studentDensity(1.3, df));
      expect(studentDensity(0, df)).toBeGreaterThan(studentDensity(0.1, df));
      let area = 0;
      // In φ with t = tan φ the line is an arc of finite length.
      for (let i = 0; i < 2_000; i++) {
        const angle = ((i + 0.5) / 2_000 - 0.5) * Math.PI;
        area += (studentDensity(Math.tan(angle), df) / Math.cos(angle) ** 2) * (Math.PI / 2_000);
      }
      expect(area).toBeCloseTo(1, 4);
    }
  });
});
