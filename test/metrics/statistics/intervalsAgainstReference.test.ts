/** Intervals against their definitions, and what must hold of any interval. */
import fc from "fast-check";
import { cesInterval } from "../../../src/metrics/statistics/cesInterval";
import { csatInterval } from "../../../src/metrics/statistics/csatInterval";
import { momentsOf } from "../../../src/metrics/statistics/moments";
import { npsInterval } from "../../../src/metrics/statistics/npsInterval";
import { retentionInterval } from "../../../src/metrics/statistics/retentionInterval";
import { wilsonBounds } from "../../../src/metrics/statistics/wilson";
import { normalQuantile } from "../reference/distributions";
import { expectClose } from "../reference/finding";
import { answerColumnsOf, answerLists, LISTS } from "../reference/lists";
import * as reference from "../reference/surveys";

const RUNS = { numRuns: 150, seed: 20_261_128 };
const CONFIDENCES = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999];
const Z = new Map(CONFIDENCES.map((confidence) => [confidence, normalQuantile(confidence)]));
const confidences = fc.constantFrom(...CONFIDENCES);

/** The contract's tolerance for intervals. */
function expectBounds(found: { low: number; high: number }, [low, high]: readonly (number | null)[]): void {
  expect(Math.abs(found.low - low!)).toBeLessThanOrEqual(1e-9);
  expect(Math.abs(found.high - high!)).toBeLessThanOrEqual(1e-9);
}

const samples = fc
  .integer({ min: 1, max: 100_000 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

describe("Wilson's interval", () => {
  it("holds the shares that lie no more than z standard errors from the sample's", () => {
    fc.assert(
      fc.property(samples, confidences, ([successes, trials], confidence) => {
        expectBounds(
          wilsonBounds(successes, trials, confidence),
          reference.wilson(successes, trials, Z.get(confidence)),
        );
      }),
      RUNS,
    );
  });

  it("mirrors itself when successes and failures change places", () => {
    fc.assert(
      fc.property(samples, confidences, ([successes, trials], confidence) => {
        const [there, back] = [
          wilsonBounds(successes, trials, confidence),
          wilsonBounds(trials - successes, trials, confidence),
        ];
        expect(there.low).toBeCloseTo(1 - back.high, 12);
        expect(there.high).toBeCloseTo(1 - back.low, 12);
      }),
      RUNS,
    );
  });

  it("rises with every success", () => {
    for (const trials of [1, 2, 7, 30, 200]) {
      let before = { low: -1, high: -1 };
      for (let successes = 0; successes <= trials; successes++) {
        const bounds = wilsonBounds(successes, trials, 0.95);
        expect(bounds.low).toBeGreaterThan(before.low);
        expect(bounds.high).toBeGreaterThan(before.high);
        before = bounds;
      }
    }
  });

  it("stays within 0 … 1 and around the share for the largest and the smallest samples", () => {
    for (const trials of [1, 2, 1e6, 1e9, 2 ** 40, Number.MAX_SAFE_INTEGER]) {
      for (const successes of [0, 1, Math.floor(trials / 2), trials - 1, trials]) {
        for (const confidence of [1e-9, 0.5, 0.95, 1 - 1e-15]) {
          const { low, high } = wilsonBounds(successes, trials, confidence);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual((successes / trials) * (1 + 1e-15));
          expect(high).toBeGreaterThanOrEqual((successes / trials) * (1 - 1e-15));
        }
      }
    }
  });

  // Agresti, "An Introduction to Categorical Data Analysis" (2nd ed., 2007), 1.4: score intervals, three decimals.
  it.each([
    [9, 10, 0.596, 0.982],
    [0, 25, 0, 0.133],
  ])("of %i of %i is the textbook's: %d … %d", (successes, trials, low, high) => {
    const bounds = wilsonBounds(successes, trials, 0.95);
    expect(bounds.low).toBeCloseTo(low, 3);
    expect(bounds.high).toBeCloseTo(high, 3);
  });
});

it("RETENTION.INTERVAL is Wilson's of the retained customers, and has the rate as its estimate", () => {
  fc.assert(
    fc.property(samples, confidences, ([retained, atStart], confidence) => {
      const found = retentionInterval({ retained, atStart, confidence });
      expectBounds(found, reference.wilson(retained, atStart, Z.get(confidence)));
      expect(found.estimate).toBe(retained / atStart);
    }),
    RUNS,
  );
});

describe("of answers, one by one or counted", () => {
  const withAnswers = (lists: ReturnType<typeof answerLists>) =>
    lists.filter((rows) => rows.some(({ score, people }) => score !== null && people > 0));
  const answersIn = (rows: Parameters<typeof answerColumnsOf>[0], counted: boolean) =>
    reference.answersOf(reference.rowsThatCount(rows, { dated: false, counted }).used, counted);

  it("NPS.INTERVAL", () => {
    fc.assert(
      fc.property(withAnswers(answerLists(0, 10)), fc.boolean(), confidences, (rows, counted, confidence) => {
        const { scores, counts } = answerColumnsOf(rows);
        const answers = answersIn(rows, counted);
        const found = npsInterval({ scores, confidence, ...(counted && { counts }) });
        expectBounds(found, reference.npsInterval(answers, Z.get(confidence)));
        expectClose(found.estimate, reference.nps(answers).value);
      }),
      LISTS,
    );
  });

  it("CSAT.INTERVAL", () => {
    fc.assert(
      fc.property(withAnswers(answerLists(1, 5)), fc.boolean(), confidences, (rows, counted, confidence) => {
        const { scores, counts } = answerColumnsOf(rows);
        const { satisfied, answers } = reference.csat(4)(answersIn(rows, counted)).parts;
        const found = csatInterval({ scores, confidence, ...(counted && { counts }) });
        expectBounds(found, reference.wilson(satisfied!, answers!, Z.get(confidence)));
        expect(found.estimate).toBe(satisfied! / answers!);
      }),
      LISTS,
    );
  });

  it("CES.INTERVAL", () => {
    const lists = answerLists(1, 7, true).map((rows) =>
      rows.map((row) => ({ ...row, people: row.people % 5 })),
    );
    fc.assert(
      fc.property(lists, fc.boolean(), fc.constantFrom(0.5, 0.8, 0.95, 0.99), (rows, counted, confidence) => {
        const { scores, counts } = answerColumnsOf(rows);
        const answers = answersIn(rows, counted);
        fc.pre(answers.length > 1);
        const found = cesInterval({ scores, confidence, ...(counted && { counts }) });
        expectBounds(found, reference.cesInterval(answers, 7, confidence));
        expectClose(found.estimate, reference.mean(answers));
      }),
      { ...LISTS, numRuns: 100 },
    );
  });

  it("their mean and variance are the exact ones, within rounding", () => {
    fc.assert(
      fc.property(answerLists(1, 7, true), fc.boolean(), (rows, counted) => {
        const { scores, counts } = answerColumnsOf(rows);
        const indices = Int32Array.from(rows.flatMap(({ score }, index) => (score === null ? [] : index)));
        const answers = answersIn(rows, counted);
        fc.pre(answers.length > 1);
        const found = momentsOf(indices, scores, counted ? counts : undefined);
        expect(found.size).toBe(answers.length);
        expectClose(found.mean, reference.mean(answers));
        expectClose(found.variance, reference.variance(answers), 49);
      }),
      { ...LISTS, numRuns: 40 },
    );
  });

  it.each([1e6, 1e9, 1e12])(
    "the variance survives where mean and answers are %d times as large as their spread",
    (origin) => {
      const answers = [1, 2, 3, 4, 5, 6, 7].map((step) => origin + step);
      const { mean, variance } = momentsOf(Int32Array.from(answers.keys()), Float64Array.from(answers));
      expect(mean).toBe(origin + 4);
      // Of 1 … 7 with n − 1: 28 / 6.
      expect(variance).toBeCloseTo(28 / 6, 12);
    },
  );
});
