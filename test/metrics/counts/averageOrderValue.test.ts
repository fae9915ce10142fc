import { averageOrderValue } from "../../../src/metrics/counts/averageOrderValue";
import { refusal } from "../../support/columns";

const aov = (revenue: number, orders: number) => averageOrderValue(Object.freeze({ revenue, orders }));

it("has no value without orders, not even a revenue of zero", () => {
  expect(refusal(() => aov(0, 0))).toEqual({ code: "zeroDenominator", argument: "orders" });
  expect(refusal(() => aov(-10, 0))).toEqual({ code: "zeroDenominator", argument: "orders" });
});

it("refuses a negative number of orders", () => {
  expect(refusal(() => aov(100, -2))).toMatchObject({ code: "outOfRange", argument: "orders", value: -2 });
});

it("is negative where refunds exceed the sales", () => {
  expect(aov(-90, 3).value).toBe(-30);
});

it.each([
  [450_000, 3_000, 150],
  [0, 5, 0],
  // CDNOW, all orders: revenue, orders and aov in expected/cdnow.json.
  [2500315.63, 69659, 35.89364805696321],
])("a revenue of %d from %i orders is %d an order", (revenue, orders, value) => {
  expect(aov(revenue, orders)).toMatchObject({ value, parts: { revenue, orders } });
});
