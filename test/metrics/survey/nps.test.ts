import fc from "fast-check";
import { parsePeriod } from "../../../src/metrics/period/period";
import { nps } from "../../../src/metrics/survey/nps";
import { days, numbers, refusal } from "../../support/columns";

const repeat = (count: number, score: number) => new Array<number>(count).fill(score);

it.each([
  [11, 11],
  [-1, -1],
  [7.5, 7.5],
  [100, 100],
])("refuses a score of %d, and says which it is", (score, value) => {
  expect(refusal(() => nps({ scores: numbers(9, null, score) }))).toEqual({
    code: "scoreOutsideScale",
    argument: "scores",
    index: 2,
    value,
    lowest: 0,
    highest: 10,
  });
});

it("refuses a score outside 0 … 10 also on a day outside the period: the column cannot be right", () => {
  const answers = {
    scores: numbers(9, 11),
    dates: days("2026-01-01", "2025-01-01"),
    period: parsePeriod("2026")!,
  };
  expect(refusal(() => nps(answers))).toMatchObject({ code: "scoreOutsideScale", index: 1 });
});

it("takes 0 for an answer and a blank for none", () => {
  expect(nps({ scores: numbers(0, null, 10, 9) })).toMatchObject({
    numerator: 1,
    denominator: 3,
    rows: { used: 3, leftOut: { noScore: 1 } },
  });
});

it("has nothing to measure without answers (in the period, or where nobody gave any)", () => {
  const nothing = { code: "nothingToMeasure", missing: "answers" };
  const period = parsePeriod("2026")!;
  expect(refusal(() => nps({ scores: numbers() }))).toEqual(nothing);
  expect(refusal(() => nps({ scores: numbers(null, null) }))).toEqual(nothing);
  expect(refusal(() => nps({ scores: numbers(9), dates: days("2025-12-31"), period }))).toEqual(nothing);
  expect(refusal(() => nps({ scores: numbers(9), counts: numbers(0) }))).toEqual(nothing);
});

it("refuses a period without dates", () => {
  const answers = { scores: numbers(9), period: parsePeriod("2026")! };
  expect(refusal(() => nps(answers))).toMatchObject({ code: "periodWithoutDates" });
});

it("of 162 promoters, 108 passives and 54 detractors is 33.333 (the contract's figure)", () => {
  const found = nps({ scores: numbers(...repeat(162, 9), ...repeat(108, 7), ...repeat(54, 6)) });
  expect(found.value).toBeCloseTo(33.333, 3);
  expect(found.parts).toEqual({ promoters: 162, passives: 108, detractors: 54, answers: 324 });
});

it("counts say how many people gave the score in the same row", () => {
  const counted = nps({ scores: numbers(10, 8, 3, 0), counts: numbers(162, 108, 54, 0) });
  expect(counted.value).toBeCloseTo(33.333, 3);
  expect(counted.rows).toEqual({ used: 4, leftOut: {} });
});

// Reichheld 2003: promoters 9–10, passives 7–8, detractors 0–6.
it.each([
  ...[9, 10].map((score) => [score, 100] as const),
  ...[7, 8].map((score) => [score, 0] as const),
  ...[0, 1, 2, 3, 4, 5, 6].map((score) => [score, -100] as const),
])("one answer of %i is a score of %i", (score, value) => {
  expect(nps({ scores: numbers(score) }).value).toBe(value);
});

it("takes the answers of the period only, first and last day included", () => {
  const answers = {
    scores: numbers(10, 10, 10, 0, 0, 0),
    dates: days("2026-04-01", "2026-06-30", "2026-05-05", "2026-03-31", "2026-07-01", null),
  };
  const { value, rows } = nps({ ...answers, period: parsePeriod("2026-Q2")! });
  expect(value).toBe(100);
  expect(rows).toEqual({ used: 3, leftOut: { outsidePeriod: 2, blankDate: 1 } });
  expect(nps(answers).value).toBeCloseTo(20, 12); // without a period only the blank date is left out
});

it("agrees with filtering, and counts are worth repeated rows, for any answers", () => {
  const answer = fc.record({ score: fc.integer({ min: 0, max: 10 }), people: fc.nat(20) });
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 30 }), (answers) => {
      const all = answers.flatMap(({ score, people }) => repeat(people, score));
      fc.pre(all.length > 0);
      const promoters = all.filter((score) => score > 8).length;
      const detractors = all.filter((score) => score < 7).length;
      const found = nps({
        scores: numbers(...answers.map(({ score }) => score)),
        counts: numbers(...answers.map(({ people }) => people)),
      });
      expect(found.value).toBeCloseTo(((promoters - detractors) / all.length) * 100, 10);
      expect(nps({ scores: numbers(...all) }).parts).toEqual(found.parts);
    }),
  );
});
