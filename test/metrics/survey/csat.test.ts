import { parsePeriod } from "../../../src/metrics/period/period";
import { csat } from "../../../src/metrics/survey/csat";
import { days, numbers, refusal } from "../../support/columns";

/** One answer of each point of the scale: the share satisfied tells from which point on. */
const onePerPoint = (scale: number) => numbers(...Array.from({ length: scale }, (_, index) => index + 1));

it.each([
  [2, 1 / 2], // of a scale up to 3 the top answer only
  [3, 1 / 3],
  [4, 2 / 4], // from 4 on the top two
  [5, 2 / 5],
  [7, 2 / 7],
  [10, 2 / 10],
])("on a scale of %i points the satisfied are %d of evenly spread answers", (scale, value) => {
  expect(csat({ scores: onePerPoint(scale), scale }).value).toBeCloseTo(value, 15);
});

it("takes 1 … 5 for the scale where none is given", () => {
  expect(csat({ scores: onePerPoint(5) })).toEqual(csat({ scores: onePerPoint(5), scale: 5 }));
  expect(refusal(() => csat({ scores: numbers(5, 6) }))).toEqual({
    code: "scoreOutsideScale",
    argument: "scores",
    index: 1,
    value: 6,
    lowest: 1,
    highest: 5,
  });
});

it("refuses an answer of 0: these scales begin at 1", () => {
  expect(refusal(() => csat({ scores: numbers(0) }))).toMatchObject({ code: "scoreOutsideScale" });
});

it.each([
  ["scale", { scale: 1 }, 1],
  ["scale", { scale: 4.5 }, 4.5],
  ["satisfiedFrom", { satisfiedFrom: 0 }, 0],
  ["satisfiedFrom", { satisfiedFrom: 6 }, 6],
  ["satisfiedFrom", { scale: 3, satisfiedFrom: 4 }, 4],
])("refuses a %s outside what makes sense: %j", (argument, question, value) => {
  const problem = refusal(() => csat({ scores: numbers(1), ...question }));
  expect(problem).toMatchObject({ code: "outOfRange", argument, value });
});

it("has nothing to measure without answers, and refuses a period without dates", () => {
  const nothing = { code: "nothingToMeasure", missing: "answers" };
  const period = parsePeriod("2026")!;
  expect(refusal(() => csat({ scores: numbers() }))).toEqual(nothing);
  expect(refusal(() => csat({ scores: numbers(5), counts: numbers(0) }))).toEqual(nothing);
  expect(refusal(() => csat({ scores: numbers(5), dates: days("2025-06-01"), period }))).toEqual(nothing);
  expect(refusal(() => csat({ scores: numbers(5), period }))).toMatchObject({ code: "periodWithoutDates" });
});

it.each([
  ["four of five answers", { scores: numbers(5, 4, 4, 3, 5) }, 0.8],
  ["a stricter threshold", { scores: numbers(5, 4, 4, 3, 5), satisfiedFrom: 5 }, 0.4],
  ["everybody from 1 on", { scores: numbers(1, 2, 5), satisfiedFrom: 1 }, 1],
  ["blanks are no answers", { scores: numbers(5, null, 1, null) }, 0.5],
  ["counted answers", { scores: numbers(5, 4, 3, 2, 1), counts: numbers(40, 35, 15, 7, 3) }, 0.75],
])("%s", (_, question, value) => {
  expect(csat(question).value).toBe(value);
});

it("names answers and satisfied, and the rows it used", () => {
  const answers = {
    scores: numbers(5, 5, 1, null),
    counts: numbers(2, 1, 1, 9),
    dates: days("2026-01-01", "2025-12-31", "2026-12-31", "2026-06-01"),
    period: parsePeriod("2026")!,
  };
  expect(csat(answers)).toMatchObject({
    parts: { answers: 3, satisfied: 2 },
    rows: { used: 2, leftOut: { noScore: 1, outsidePeriod: 1 } },
  });
});
