import { requireBetween, requireNotNegative, requireNotZero, requirePositive } from "../../src/metrics/range";
import { refusal } from "../support/columns";

it.each([
  ["below zero", () => requireNotNegative({ orders: -0.5 }), -0.5, "≥ 0"],
  ["zero where more is needed", () => requirePositive("orders", 0), 0, "> 0"],
  ["not a number where more than zero is needed", () => requirePositive("orders", NaN), NaN, "> 0"],
  ["under the lowest", () => requireBetween("orders", 0.99, 1, 5), 0.99, "1 … 5"],
  ["over the highest", () => requireBetween("orders", 5.01, 1, 5), 5.01, "1 … 5"],
])("refuses a number %s, naming argument and value", (_, check, value, allowed) => {
  expect(refusal(check)).toEqual({ code: "outOfRange", argument: "orders", value, allowed });
});

it("names the first of several numbers that is below zero", () => {
  const problem = refusal(() => requireNotNegative({ orders: 1, revenue: -1, customers: -2 }));
  expect(problem).toMatchObject({ argument: "revenue", value: -1 });
});

it("refuses to divide by zero, also by −0", () => {
  const problem = { code: "zeroDenominator", argument: "orders" };
  expect(refusal(() => requireNotZero("orders", 0))).toEqual(problem);
  expect(refusal(() => requireNotZero("orders", -0))).toEqual(problem);
});

it("takes the ends of what is allowed", () => {
  requireNotNegative({ orders: 0 });
  requirePositive("orders", Number.MIN_VALUE);
  requireBetween("orders", 1, 1, 5);
  requireBetween("orders", 5, 1, 5);
  requireNotZero("orders", -1);
});
