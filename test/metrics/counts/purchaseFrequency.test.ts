import { purchaseFrequency } from "../../../src/metrics/counts/purchaseFrequency";
import { refusal } from "../../support/columns";

const frequency = (orders: number, uniqueCustomers: number) =>
  purchaseFrequency(Object.freeze({ orders, uniqueCustomers }));

it("has no value without customers", () => {
  expect(refusal(() => frequency(0, 0))).toEqual({ code: "zeroDenominator", argument: "uniqueCustomers" });
});

it.each([
  ["orders", -1, 4],
  ["uniqueCustomers", 3, -1],
])("refuses a negative count of %s", (argument, orders, unique) => {
  expect(refusal(() => frequency(orders, unique))).toMatchObject({
    code: "outOfRange",
    argument,
    value: -1,
  });
});

it.each([
  [3000, 1200, 2.5],
  [0, 10, 0],
  // CDNOW, all orders: orders, customers and purchaseFrequency in expected/cdnow.json.
  [69659, 23570, 2.9554094187526516],
])("%i orders of %i customers are %d each", (orders, uniqueCustomers, value) => {
  expect(frequency(orders, uniqueCustomers)).toMatchObject({ value, parts: { orders, uniqueCustomers } });
});
