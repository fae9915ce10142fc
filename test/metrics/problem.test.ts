import { MetricError, refuse } from "../../src/metrics/problem";

it("refuse ends the calculation with a MetricError that carries code and facts, and no words", () => {
  const problem = Object.freeze({ code: "zeroDenominator", argument: "orders" } as const);
  const refusing = () => refuse(problem);
  expect(refusing).toThrow(MetricError);
  expect(refusing).toThrow(expect.objectContaining({ name: "MetricError", problem }));
});
