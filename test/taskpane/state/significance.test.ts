import { catalogue } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import { isSignificant, isTest } from "../../../src/taskpane/state/significance";

it("calls a difference significant under 0.05, not at it", () => {
  expect([0.049, 0.05, 0.051].map(isSignificant)).toEqual([true, false, false]);
});

it.each([
  [
    "NPS.TEST",
    [
      [[10], [9]],
      [[6], [3]],
    ],
    true,
  ],
  ["NPS", [[[10], [9]]], false],
] as const)("tells a p-value from other figures: %s", (id, args, expected) => {
  const [[outcome]] = evaluate(catalogue[id], args) as [[ReturnType<typeof evaluate>[0][0]]];
  expect(outcome?.kind === "finding" && isTest(outcome.finding)).toBe(expected);
});
