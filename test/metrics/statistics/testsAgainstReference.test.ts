/** The tests of two samples against their definitions, and what must hold of any of them. */
import fc from "fast-check";
import type { Finding } from "../../../src/metrics/finding";
import { cesTest, csatTest, npsTest, type TwoSamples } from "../../../src/metrics/statistics/tests";
import { numbers, refusal } from "../../support/columns";
import { normalTail, studentTail } from "../reference/distributions";
import * as reference from "../reference/surveys";

const RUNS = { numRuns: 150, seed: 20_261_131 };
const sample = (lowest: number, highest: number, minLength = 1) =>
  fc.array(fc.integer({ min: lowest, max: highest }), { minLength, maxLength: 40, size: "max" });

/** The contract's tolerance for p. */
const P = 1e-9;

function expectTest(found: Finding<string>, statistic: number, p: number): void {
  expect(Math.abs(found.parts.statistic! - statistic)).toBeLessThanOrEqual(
    P * Math.max(1, Math.abs(statistic)),
  );
  expect(Math.abs(found.value - p)).toBeLessThanOrEqual(P);
}

it("NPS.TEST is the z of two adjusted scores", () => {
  fc.assert(
    fc.property(sample(0, 10), sample(0, 10), (a, b) => {
      const [one, other] = [reference.adjusted(a), reference.adjusted(b)];
      const z = (one.score - other.score) / Math.sqrt(one.variance + other.variance);
      expectTest(npsTest({ scoresA: numbers(...a), scoresB: numbers(...b) }), z, normalTail(Math.abs(z)));
    }),
    RUNS,
  );
});

it("CSAT.TEST is the z of two shares with the variance of both together", () => {
  fc.assert(
    fc.property(sample(1, 5), sample(1, 5), (a, b) => {
      const satisfied = (answers: readonly number[]) => answers.filter((answer) => answer >= 4).length;
      const pooled = satisfied([...a, ...b]) / (a.length + b.length);
      fc.pre(pooled > 0 && pooled < 1);
      const difference = satisfied(a) / a.length - satisfied(b) / b.length;
      const z = difference / Math.sqrt(pooled * (1 - pooled) * (1 / a.length + 1 / b.length));
      expectTest(csatTest({ scoresA: numbers(...a), scoresB: numbers(...b) }), z, normalTail(Math.abs(z)));
    }),
    RUNS,
  );
});

it("CES.TEST is Welch's t, with the degrees of freedom of Satterthwaite (1946)", () => {
  fc.assert(
    fc.property(sample(1, 7, 2), sample(1, 7, 2), (a, b) => {
      const error = (answers: readonly number[]) => reference.variance(answers) / answers.length;
      const [errorA, errorB] = [error(a), error(b)];
      fc.pre(errorA + errorB > 0);
      const t = (reference.mean(a) - reference.mean(b)) / Math.sqrt(errorA + errorB);
      const freedom = (errorA + errorB) ** 2 / (errorA ** 2 / (a.length - 1) + errorB ** 2 / (b.length - 1));
      const found = cesTest({ scoresA: numbers(...a), scoresB: numbers(...b) });
      expectTest(found, t, studentTail(Math.abs(t), freedom));
    }),
    { ...RUNS, numRuns: 60 },
  );
});

const TESTS: [string, (samples: TwoSamples) => Finding<string>, number, number][] = [
  ["NPS.TEST", npsTest, 0, 10],
  ["CSAT.TEST", csatTest, 1, 5],
  ["CES.TEST", cesTest, 1, 7],
];

describe.each(TESTS)("%s", (_, test, lowest, highest) => {
  const samples = fc.tuple(sample(lowest, highest, 2), sample(lowest, highest, 2));
  const varied = samples.filter(([a, b]) => new Set(a).size > 1 && new Set(b).size > 1);
  const of = (a: readonly number[], b: readonly number[]) =>
    test({ scoresA: numbers(...a), scoresB: numbers(...b) });

  it("has the same p and the opposite statistic when the samples change places", () => {
    fc.assert(
      fc.property(varied, ([a, b]) => {
        const [there, back] = [of(a, b), of(b, a)];
        expect(back.value).toBe(there.value);
        expect(back.parts.statistic! + there.parts.statistic!).toBe(0);
        expect(back.parts).toMatchObject({
          estimateA: there.parts.estimateB,
          answersA: there.parts.answersB,
        });
      }),
      RUNS,
    );
  });

  it("does not depend on the order of the answers, nor on blanks among them", () => {
    const blanked = varied.chain(([a, b]) =>
      fc.tuple(
        fc.constant([a, b] as const),
        fc.shuffledSubarray([...a, null, null], { minLength: a.length + 2 }),
      ),
    );
    fc.assert(
      fc.property(blanked, ([[a, b], shuffled]) => {
        const again = test({ scoresA: numbers(...shuffled), scoresB: numbers(...b) });
        expect(again.value).toBeCloseTo(of(a, b).value, 12);
        expect(again.parts.answersA).toBe(a.length);
      }),
      RUNS,
    );
  });

  it("is a probability, and 1 where a sample meets itself", () => {
    fc.assert(
      fc.property(varied, ([a, b]) => {
        const { value } = of(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(of(a, a)).toMatchObject({ value: 1, parts: { statistic: 0 } });
      }),
      RUNS,
    );
  });

  it("names the sample that has no answers, by refusing both ways round alike", () => {
    const [some, none] = [numbers(lowest, highest), numbers(null, null)];
    const nothing = { code: "nothingToMeasure", missing: "answers" };
    expect(refusal(() => test({ scoresA: none, scoresB: some }))).toEqual(nothing);
    expect(refusal(() => test({ scoresA: some, scoresB: none }))).toEqual(nothing);
    expect(refusal(() => test({ scoresA: numbers(), scoresB: numbers() }))).toEqual(nothing);
  });

  it("names sample, row and value of an answer that the scale does not have", () => {
    const [some, off] = [numbers(lowest, highest), numbers(null, highest, highest + 1, lowest - 1)];
    const problem = { code: "scoreOutsideScale", index: 2, value: highest + 1, lowest, highest };
    expect(refusal(() => test({ scoresA: off, scoresB: some }))).toEqual({ ...problem, argument: "scoresA" });
    expect(refusal(() => test({ scoresA: some, scoresB: off }))).toEqual({ ...problem, argument: "scoresB" });
  });
});

// Not so NPS.TEST: its three added answers pull the scores of few people together or apart.
it.each(TESTS.slice(1))(
  "%s is surer of the same difference the more people gave the same answers",
  (_, test, lowest, highest) => {
    const varied = sample(lowest, highest, 2).filter((answers) => new Set(answers).size > 1);
    fc.assert(
      fc.property(varied, varied, fc.integer({ min: 2, max: 5 }), (a, b, times) => {
        const many = (answers: readonly number[]) => new Array<readonly number[]>(times).fill(answers).flat();
        const few = test({ scoresA: numbers(...a), scoresB: numbers(...b) });
        const more = test({ scoresA: numbers(...many(a)), scoresB: numbers(...many(b)) });
        expect(more.value).toBeLessThanOrEqual(few.value + 1e-12);
        expect(more.parts.estimateA).toBeCloseTo(few.parts.estimateA!, 10);
      }),
      RUNS,
    );
  },
);

it("answers that differ by next to nothing still have a p, from an honest variance", () => {
  const [scoresA, scoresB] = [numbers(3, 3 + 1e-9, 3), numbers(3 + 1e-9, 3, 3 + 1e-9)];
  const { value, parts } = cesTest({ scoresA, scoresB });
  // The same in units of 1e-9: 0, 1, 0 against 1, 0, 1: t = −1/√2 · …, which does not depend on the unit.
  const whole = cesTest({ scoresA: numbers(3, 4, 3), scoresB: numbers(4, 3, 4) });
  expect(parts.statistic).toBeCloseTo(whole.parts.statistic, 5);
  expect(value).toBeCloseTo(whole.value, 5);
});
