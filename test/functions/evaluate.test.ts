import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";
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
