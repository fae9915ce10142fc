import { cesInterval } from "../../../src/metrics/statistics/cesInterval";
import { csatInterval } from "../../../src/metrics/statistics/csatInterval";
import { npsInterval } from "../../../src/metrics/statistics/npsInterval";
import { retentionInterval } from "../../../src/metrics/statistics/retentionInterval";
import { numbers, refusal } from "../../support/columns";

const EFFORT = numbers(7, 6, 5, 7, 4, 6, 6, 5, 7, 3);

describe("npsInterval", () => {
  it("is the adjusted Wald interval of Rocks (2016): 24.945 … 41.110 for 162, 108 and 54 answers", () => {
    const { low, high, estimate } = npsInterval({ scores: numbers(10, 8, 3), counts: numbers(162, 108, 54) });
    expect(low).toBeCloseTo(24.945, 3);
    expect(high).toBeCloseTo(41.11, 3);
    expect(estimate).toBeCloseTo(100 / 3, 12);
  });

  it("of one answer is wide, and clipped at 100", () => {
    // Rocks's formula worked out with scipy 1.17.
    const { low, high } = npsInterval({ scores: numbers(10) });
    expect(low).toBeCloseTo(-48.49864942, 8);
    expect(high).toBeCloseTo(98.49864942, 8);
    expect(npsInterval({ scores: numbers(10, 9) }).high).toBe(100);
    expect(npsInterval({ scores: numbers(0, 1) }).low).toBe(-100);
  });

  it("counts blanks as no answers and says so", () => {
    expect(npsInterval({ scores: numbers(9, null, 10) }).rows).toEqual({ used: 2, leftOut: { noScore: 1 } });
  });

  it("has nothing to measure without answers, and refuses what NPS refuses", () => {
    expect(refusal(() => npsInterval({ scores: numbers(null) }))).toMatchObject({ missing: "answers" });
    expect(refusal(() => npsInterval({ scores: numbers(9, 11) }))).toMatchObject({
      code: "scoreOutsideScale",
    });
  });
});

describe("cesInterval", () => {
  it("is the t interval of the mean: 4.63434 … 6.56566 around 5.6", () => {
    const { low, high, estimate } = cesInterval({ scores: EFFORT });
    expect(low).toBeCloseTo(4.63434, 5);
    expect(high).toBeCloseTo(6.56566, 5);
    expect(estimate).toBeCloseTo(5.6, 12);
  });

  it("takes another confidence (scipy 1.17, stats.t.interval)", () => {
    expect(cesInterval({ scores: EFFORT, confidence: 0.8 }).low).toBeCloseTo(5.009619677607089, 10);
    expect(cesInterval({ scores: EFFORT, confidence: 0.99 }).high).toBeCloseTo(6.987273381602616, 10);
  });

  it("counts each answer as often as its count says (scipy 1.17, on the answers repeated)", () => {
    const { low, high } = cesInterval({
      scores: numbers(1, 2, 3, 4, 5, 6, 7),
      counts: numbers(3, 0, 4, 10, 25, 40, 18),
    });
    expect(low).toBeCloseTo(5.203962922586559, 10);
    expect(high).toBeCloseTo(5.716037077413441, 10);
  });

  it("stays within the scale", () => {
    expect(cesInterval({ scores: numbers(1, 7) })).toMatchObject({ low: 1, high: 7 });
    expect(cesInterval({ scores: numbers(4, 5), scale: 5 })).toMatchObject({ low: 1, high: 5 });
  });

  it("of answers that are all alike is that answer, also where it is no whole number", () => {
    expect(cesInterval({ scores: numbers(6, 6, 6) })).toMatchObject({ low: 6, high: 6 });
    const { low, high } = cesInterval({ scores: numbers(3.33, 3.33, 3.33, 3.33, 3.33) });
    expect([low, high]).toEqual([3.33, 3.33]);
  });

  it("of one answer cannot be measured, however often it is written", () => {
    const problem = { code: "nothingToMeasure", missing: "variance" };
    expect(refusal(() => cesInterval({ scores: numbers(5) }))).toEqual(problem);
    expect(refusal(() => cesInterval({ scores: numbers(5, 6), counts: numbers(1, 0) }))).toEqual(problem);
  });

  it("has nothing to measure without answers", () => {
    const counts = numbers(0, 0);
    expect(refusal(() => cesInterval({ scores: numbers(5, 6), counts }))).toMatchObject({
      missing: "answers",
    });
  });
});

it("csatInterval is Wilson's interval of the satisfied (Newcombe 1998: 81 of 263)", () => {
  const { low, high, estimate } = csatInterval({ scores: numbers(5, 1), counts: numbers(81, 182) });
  expect(low).toBeCloseTo(0.25529, 5);
  expect(high).toBeCloseTo(0.36621, 5);
  expect(estimate).toBe(81 / 263);
});

it("csatInterval takes another scale and threshold", () => {
  const { estimate } = csatInterval({ scores: numbers(7, 8, 9), scale: 10, satisfiedFrom: 8 });
  expect(estimate).toBe(2 / 3);
});

describe("retentionInterval", () => {
  it("is Wilson's interval of the retained customers (Newcombe 1998: 81 of 263)", () => {
    const { low, high, estimate } = retentionInterval({ retained: 81, atStart: 263 });
    expect(low).toBeCloseTo(0.25529, 5);
    expect(high).toBeCloseTo(0.36621, 5);
    expect(estimate).toBe(81 / 263);
  });

  it("refuses no customers, negative counts and more kept than there were", () => {
    expect(refusal(() => retentionInterval({ retained: 0, atStart: 0 }))).toMatchObject({
      code: "zeroDenominator",
    });
    expect(refusal(() => retentionInterval({ retained: -1, atStart: 5 }))).toMatchObject({
      code: "outOfRange",
      argument: "retained",
    });
    expect(refusal(() => retentionInterval({ retained: 6, atStart: 5 }))).toMatchObject({
      code: "outOfRange",
      argument: "retained",
    });
  });
});

describe.each([
  ["npsInterval", (confidence: number) => npsInterval({ scores: numbers(9, 3), confidence })],
  ["csatInterval", (confidence: number) => csatInterval({ scores: numbers(5, 3), confidence })],
  ["cesInterval", (confidence: number) => cesInterval({ scores: numbers(5, 3), confidence })],
  ["retentionInterval", (confidence: number) => retentionInterval({ retained: 3, atStart: 5, confidence })],
])("the confidence of %s", (_, interval) => {
  it.each([0, 1, -0.5])("may not be %d", (confidence) => {
    expect(refusal(() => interval(confidence))).toMatchObject({ argument: "confidence" });
  });

  it("written as 95 is refused as a percentage", () => {
    expect(refusal(() => interval(95))).toEqual({ code: "notAShare", argument: "confidence", value: 95 });
  });

  it("makes the interval wider", () => {
    const [narrow, wide] = [interval(0.5), interval(0.9)];
    expect(wide.low).toBeLessThan(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
  });
});
