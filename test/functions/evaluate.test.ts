import { catalogue } from "../../src/functions/catalogue";
import { evaluate, evaluateKeeping } from "../../src/functions/evaluate";
import { parsePeriod } from "../../src/metrics/period/period";
import { column } from "../support/customFunctions";

it("gives the finding of a list: value, parts, rows and format, for whoever explains the figure", () => {
  expect(evaluate(catalogue.CSAT, [column("Score", 5, 1, "N/A")])).toEqual([
    [
      {
        kind: "finding",
        format: "rate",
        finding: {
          value: 0.5,
          numerator: 1,
          denominator: 2,
          factor: 1,
          parts: { answers: 2, satisfied: 1 },
          rows: { used: 2, leftOut: { header: 1, noScore: 1 } },
        },
      },
    ],
  ]);
});

it("gives an outcome a cell where a function of counts got ranges", () => {
  const outcomes = evaluate(catalogue.AOV, [column(10, 20), column(4, 0)]);
  expect(outcomes).toMatchObject([
    [{ kind: "finding", finding: { value: 2.5 }, format: "number" }],
    [{ kind: "problem", problem: { code: "zeroDenominator", argument: "orders" } }],
  ]);
});

it("gives the problem of a list as facts: code, argument, row, value", () => {
  expect(evaluate(catalogue.NPS, [column("Score", 9, 11)])).toEqual([
    [
      {
        kind: "problem",
        problem: { code: "scoreOutsideScale", argument: "scores", row: 3, value: 11, lowest: 0, highest: 10 },
      },
    ],
  ]);
});

it("CES changes its format with the question: a mean is a number, an agreement a rate", () => {
  expect(evaluate(catalogue.CES, [column(5)])[0]![0]).toMatchObject({ format: "number" });
  expect(evaluate(catalogue.CES, [column(5), null, 5])[0]![0]).toMatchObject({ format: "rate" });
});

describe("a call that is kept", () => {
  const scores = [["Score"], [10], [9], [0], [8]];
  const dates = column("Date", "2026-01-05", "2026-04-01", "2026-04-02", "2026-07-09");

  it("answers a further question without reading a cell again", () => {
    const { outcomes, call } = evaluateKeeping(catalogue.NPS, [scores, dates, "2026-Q2"]);
    expect(outcomes).toEqual(evaluate(catalogue.NPS, [scores, dates, "2026-Q2"]));
    scores[1]![0] = 0;
    expect(call!.calculate({ period: parsePeriod("2026-Q1") })).toMatchObject({
      finding: { value: 100, rows: { used: 1, leftOut: { header: 1, outsidePeriod: 3 } } },
    });
  });

  it("says why there is no answer to a further question", () => {
    const { call } = evaluateKeeping(catalogue.NPS, [scores, dates, "2026-Q2"]);
    expect(call!.calculate({ period: parsePeriod("1999") })).toMatchObject({
      problem: { code: "nothingToMeasure", missing: "answers" },
    });
  });

  it("is there only if it could be read, and for lists only", () => {
    expect(evaluateKeeping(catalogue.NPS, [column("9/10")]).call).toBeUndefined();
    expect(evaluateKeeping(catalogue.AOV, [20, 4])).toEqual({ outcomes: evaluate(catalogue.AOV, [20, 4]) });
  });
});
