import { attempt, type Outcome } from "../../src/functions/outcome";
import { ReadError } from "../../src/functions/reading/problem";
import { finding } from "../../src/metrics/finding";
import { MetricError } from "../../src/metrics/problem";

const throwing = (error: unknown) => (): Outcome => {
  throw error;
};

it("lets a programming error through: it must not pass for a problem of the data", () => {
  expect(() => attempt(throwing(new TypeError("ours")))).toThrow("ours");
});

it("turns the problems of readers and metrics into outcomes", () => {
  const missing = { code: "missingArgument", argument: "dates" } as const;
  const zero = { code: "zeroDenominator", argument: "orders" } as const;
  expect(attempt(throwing(new ReadError(missing)))).toEqual({ kind: "problem", problem: missing });
  expect(attempt(throwing(new MetricError(zero)))).toEqual({ kind: "problem", problem: zero });
});

it("turns the index of an observation into its row in the range", () => {
  const facts = { code: "scoreOutsideScale", argument: "scores", value: 11, lowest: 0, highest: 10 } as const;
  const error = new MetricError({ ...facts, index: 4 });
  expect(attempt(throwing(error))).toMatchObject({ problem: { ...facts, row: 5 } });
  expect(attempt(throwing(error), (argument) => (argument === "scores" ? 2 : 1))).toMatchObject({
    problem: { ...facts, row: 6 },
  });
});

it("hands on what was calculated", () => {
  const found = { kind: "finding", finding: finding({ numerator: 1, denominator: 2, parts: {} }), format: "rate" } as const; // prettier-ignore
  expect(attempt(() => found)).toBe(found);
});
