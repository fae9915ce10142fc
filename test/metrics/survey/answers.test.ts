import { parsePeriod } from "../../../src/metrics/period/period";
import { answeredRows, countAtLeast, requireAnswers } from "../../../src/metrics/survey/answers";
import { days, numbers, refusal } from "../../support/columns";

it("answeredRows refuses the first score off the scale, counting observations from 0", () => {
  const problem = refusal(() => answeredRows({ scores: numbers(null, 5, 6, 7) }, 1, 5));
  expect(problem).toEqual({
    code: "scoreOutsideScale",
    argument: "scores",
    index: 2,
    value: 6,
    lowest: 1,
    highest: 5,
  });
});

it("answeredRows takes a half only where scores need not be whole", () => {
  const half = { scores: numbers(2.5) };
  expect([...answeredRows(half, 1, 5).indices]).toEqual([0]);
  expect(refusal(() => answeredRows(half, 1, 5, true))).toMatchObject({ value: 2.5 });
});

it("answeredRows takes both ends of the scale and leaves out what lies outside the period", () => {
  const answers = {
    scores: numbers(1, 5, 3),
    dates: days("2026-04-01", "2026-04-30", "2026-05-01"),
    period: parsePeriod("2026-04")!,
  };
  expect([...answeredRows(answers, 1, 5).indices]).toEqual([0, 1]);
});

it("answeredRows counts what it leaves out: no score before no date before another period", () => {
  const answers = {
    scores: numbers(null, 5, 3, 0),
    dates: days(null, null, "2026-05-01", "2026-04-01"),
    period: parsePeriod("2026-04")!,
  };
  expect(answeredRows(answers, 0, 5).use).toEqual({
    used: 1,
    leftOut: { noScore: 1, blankDate: 1, outsidePeriod: 1 },
  });
});

it("countAtLeast includes the threshold itself and weighs rows with their counts", () => {
  const scores = numbers(3, 4, 5);
  expect(countAtLeast(Int32Array.of(0, 1, 2), { scores }, 4)).toEqual({ answers: 3, reaching: 2 });
  const counts = numbers(10, 0, 5);
  expect(countAtLeast(Int32Array.of(0, 1, 2), { scores, counts }, 4)).toEqual({ answers: 15, reaching: 5 });
});

it("requireAnswers refuses a question that nobody answered", () => {
  expect(refusal(() => requireAnswers(0))).toEqual({ code: "nothingToMeasure", missing: "answers" });
  expect(() => requireAnswers(1)).not.toThrow();
});
