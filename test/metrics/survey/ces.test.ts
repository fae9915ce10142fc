import fc from "fast-check";
import { parsePeriod } from "../../../src/metrics/period/period";
import { ces, cesAgreement } from "../../../src/metrics/survey/ces";
import { days, numbers, refusal } from "../../support/columns";

const agreement = (question: Parameters<typeof ces>[0]) => cesAgreement({ agreeFrom: 2, ...question });

describe.each([
  ["ces", ces],
  ["cesAgreement", agreement],
])("%s", (_, metric) => {
  it.each([
    [8, undefined, 7],
    [0, undefined, 7],
    [0.5, undefined, 7],
    [5.5, 5, 5],
  ])("refuses an answer of %d on the scale %s", (answer, scale, highest) => {
    expect(refusal(() => metric({ scores: numbers(3, answer), scale }))).toEqual({
      code: "scoreOutsideScale",
      argument: "scores",
      index: 1,
      value: answer,
      lowest: 1,
      highest,
    });
  });

  it.each([1, 0, -7, 6.5])("refuses a scale of %d", (scale) => {
    expect(refusal(() => metric({ scores: numbers(1), scale }))).toMatchObject({
      code: "outOfRange",
      argument: "scale",
      value: scale,
    });
  });

  it("has nothing to measure without answers, and refuses a period without dates", () => {
    const nothing = { code: "nothingToMeasure", missing: "answers" };
    const period = parsePeriod("2026")!;
    expect(refusal(() => metric({ scores: numbers(null) }))).toEqual(nothing);
    expect(refusal(() => metric({ scores: numbers(5), counts: numbers(0) }))).toEqual(nothing);
    expect(refusal(() => metric({ scores: numbers(5), dates: days(null), period }))).toEqual(nothing);
    expect(refusal(() => metric({ scores: numbers(5), period }))).toMatchObject({
      code: "periodWithoutDates",
    });
  });
});

it("refuses agreement from a point that the scale does not have", () => {
  const from = (agreeFrom: number) =>
    refusal(() => cesAgreement({ scores: numbers(3), scale: 5, agreeFrom }));
  expect(from(6)).toEqual({ code: "outOfRange", argument: "agreeFrom", value: 6, allowed: "1 … 5" });
  expect(from(0)).toMatchObject({ argument: "agreeFrom", value: 0 });
});

const CONTRACT_ANSWERS = numbers(7, 6, 5, 7, 4, 6, 6, 5, 7, 3);

it("of 7,6,5,7,4,6,6,5,7,3 is 5.6; 80 % agree from 5 (the contract's figures)", () => {
  expect(ces({ scores: CONTRACT_ANSWERS })).toMatchObject({ value: 5.6, parts: { answers: 10, total: 56 } });
  expect(cesAgreement({ scores: CONTRACT_ANSWERS, agreeFrom: 5 })).toMatchObject({
    value: 0.8,
    parts: { answers: 10, agreeing: 8 },
  });
});

it("takes answers between the points of the scale, such as means of several questions", () => {
  expect(ces({ scores: numbers(4.5, 5.5) }).value).toBe(5);
  expect(cesAgreement({ scores: numbers(4.5, 5.5), agreeFrom: 5 }).value).toBe(0.5);
});

it("counts say how many people gave the answer; the period chooses among dates", () => {
  const answers = {
    scores: numbers(7, 1, 1),
    counts: numbers(3, 1, 100),
    dates: days("2026-04-01", "2026-04-30", "2026-05-01"),
    period: parsePeriod("2026-04")!,
  };
  expect(ces(answers).value).toBe(5.5);
  expect(cesAgreement({ ...answers, agreeFrom: 5 }).value).toBe(0.75);
});

it("agrees with the plain mean and share, for any answers on any scale", () => {
  const question = fc.integer({ min: 2, max: 10 }).chain((scale) =>
    fc.record({
      scale: fc.constant(scale),
      agreeFrom: fc.integer({ min: 1, max: scale }),
      answers: fc.array(fc.integer({ min: 1, max: scale }), { minLength: 1, maxLength: 50 }),
    }),
  );
  fc.assert(
    fc.property(question, ({ scale, agreeFrom, answers }) => {
      const total = answers.reduce((sum, answer) => sum + answer, 0);
      const agreeing = answers.filter((answer) => answer >= agreeFrom).length;
      const scores = numbers(...answers);
      expect(ces({ scores, scale }).value).toBe(total / answers.length);
      expect(cesAgreement({ scores, scale, agreeFrom }).value).toBe(agreeing / answers.length);
    }),
  );
});
