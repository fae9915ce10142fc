/** What must hold of intervals and tests for any answers. */
import fc from "fast-check";
import type { FunctionId } from "../../src/functions/catalogue";
import { column, FakeExcel } from "../support/customFunctions";

const excel = new FakeExcel("en", false);

function interval(id: FunctionId, ...args: unknown[]): readonly [low: number, high: number] {
  const shown = excel.calculate(id, ...args);
  if (!Array.isArray(shown)) throw new Error(`${id} shows ${JSON.stringify(shown)}`);
  return shown[0] as unknown as [number, number];
}

const answers = (lowest: number, highest: number) =>
  fc.array(fc.integer({ min: lowest, max: highest }), { minLength: 2, maxLength: 40 });

interface Family {
  readonly figure: FunctionId;
  readonly interval: FunctionId;
  readonly test: FunctionId;
  readonly lowest: number;
  readonly highest: number;
  /** Where arguments of the interval stand: confidence and frequencies. */
  readonly confidence: (confidence: number | null, counts?: unknown) => unknown[];
  readonly counts: (counts: unknown) => unknown[];
}

const FAMILIES: readonly Family[] = [
  {
    ...{ figure: "NPS", interval: "NPS.INTERVAL", test: "NPS.TEST", lowest: 0, highest: 10 },
    confidence: (confidence, counts = null) => [confidence, counts],
    counts: (counts) => [null, null, counts],
  },
  {
    ...{ figure: "CSAT", interval: "CSAT.INTERVAL", test: "CSAT.TEST", lowest: 1, highest: 5 },
    confidence: (confidence, counts = null) => [null, null, confidence, counts],
    counts: (counts) => [null, null, null, null, counts],
  },
  {
    ...{ figure: "CES", interval: "CES.INTERVAL", test: "CES.TEST", lowest: 1, highest: 7 },
    confidence: (confidence, counts = null) => [null, confidence, counts],
    counts: (counts) => [null, null, null, null, counts],
  },
];

describe.each(FAMILIES)("$interval", (family) => {
  const { figure, lowest, highest, confidence } = family;

  it("contains the estimate where there are two answers or more", () => {
    fc.assert(
      fc.property(answers(lowest, highest), (scores) => {
        const [low, high] = interval(family.interval, column(...scores));
        const estimate = excel.value(figure, column(...scores));
        expect(low).toBeLessThanOrEqual(estimate + 1e-9);
        expect(high).toBeGreaterThanOrEqual(estimate - 1e-9);
      }),
    );
  });

  it("shrinks when the same answers are given by more people", () => {
    fc.assert(
      fc.property(answers(lowest, highest), fc.integer({ min: 2, max: 9 }), (scores, times) => {
        const cells = column(...scores);
        const [low, high] = interval(family.interval, cells);
        const many = column(...scores.map(() => times));
        const [lowOfMany, highOfMany] = interval(family.interval, cells, ...confidence(null, many));
        expect(highOfMany - lowOfMany).toBeLessThanOrEqual(high - low + 1e-9);
      }),
    );
  });

  it("grows with the confidence", () => {
    fc.assert(
      fc.property(
        answers(lowest, highest),
        fc.double({ min: 0.01, max: 0.98, noNaN: true }),
        (scores, level) => {
          const cells = column(...scores);
          const [low, high] = interval(family.interval, cells, ...confidence(level));
          const [lower, higher] = interval(family.interval, cells, ...confidence(level + 0.01));
          expect(lower).toBeLessThanOrEqual(low + 1e-9);
          expect(higher).toBeGreaterThanOrEqual(high - 1e-9);
        },
      ),
    );
  });

  it("takes frequencies for answers written as often, as the figure does", () => {
    const weighted = fc.array(
      fc.tuple(fc.integer({ min: lowest, max: highest }), fc.integer({ min: 0, max: 5 })),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(weighted, (pairs) => {
        const repeated = pairs.flatMap(([score, times]) => new Array<number>(times).fill(score));
        fc.pre(repeated.length > 1);
        const [scores, counts] = [column(...pairs.map(([s]) => s)), column(...pairs.map(([, n]) => n))];
        const [low, high] = interval(family.interval, scores, ...confidence(null, counts));
        const [lowRepeated, highRepeated] = interval(family.interval, column(...repeated));
        expect(low).toBeCloseTo(lowRepeated, 9);
        expect(high).toBeCloseTo(highRepeated, 9);
        expect(excel.value(figure, scores, ...family.counts(counts))).toBeCloseTo(
          excel.value(figure, column(...repeated)),
          9,
        );
      }),
    );
  });
});

describe.each(FAMILIES)("$test", ({ test, lowest, highest }) => {
  it("is a probability, the same whichever sample comes first, and 1 of a sample with itself", () => {
    fc.assert(
      fc.property(answers(lowest, highest), answers(lowest, highest), (a, b) => {
        const p = excel.calculate(test, column(...a), column(...b));
        const back = excel.calculate(test, column(...b), column(...a));
        expect(back).toEqual(p);
        if (typeof p === "number") {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        expect(excel.value(test, column(...a), column(...a))).toBe(1);
      }),
    );
  });

  it("takes samples of different length", () => {
    expect(typeof excel.value(test, column(lowest, highest, highest), column(highest, lowest))).toBe(
      "number",
    );
  });
});

it("RETENTION.INTERVAL contains the rate, lies within 0 … 1 and shrinks with the number of customers", () => {
  const counts = fc
    .integer({ min: 2, max: 100_000 })
    .chain((atStart) => fc.tuple(fc.integer({ min: 0, max: atStart }), fc.constant(atStart)));
  fc.assert(
    fc.property(counts, ([retained, atStart]) => {
      const [low, high] = interval("RETENTION.INTERVAL", retained, atStart);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(retained / atStart);
      expect(high).toBeGreaterThanOrEqual(retained / atStart);
      const [lowOfMany, highOfMany] = interval("RETENTION.INTERVAL", 10 * retained, 10 * atStart);
      expect(highOfMany - lowOfMany).toBeLessThan(high - low);
    }),
  );
});
