import { repeatRate } from "../../../src/metrics/counts/repeatRate";
import { refusal } from "../../support/columns";

const rate = (repeatCustomers: number, uniqueCustomers: number) =>
  repeatRate(Object.freeze({ repeatCustomers, uniqueCustomers }));

it("refuses more repeat customers than customers", () => {
  expect(refusal(() => rate(5, 4))).toEqual({
    code: "moreRepeatersThanCustomers",
    repeatCustomers: 5,
    uniqueCustomers: 4,
  });
});

it("has no value without customers, also when repeat customers are claimed", () => {
  expect(refusal(() => rate(0, 0))).toEqual({ code: "zeroDenominator", argument: "uniqueCustomers" });
  expect(refusal(() => rate(1, 0))).toEqual({ code: "zeroDenominator", argument: "uniqueCustomers" });
});

it.each([
  ["repeatCustomers", -1, 4],
  ["uniqueCustomers", 0, -1],
])("refuses a negative count of %s", (argument, repeat, unique) => {
  expect(refusal(() => rate(repeat, unique))).toMatchObject({ code: "outOfRange", argument, value: -1 });
});

it.each([
  [300, 1200, 0.25],
  [0, 7, 0],
  [7, 7, 1],
  // CDNOW, all orders: repeatCustomers, customers and repeatRate in expected/cdnow.json.
  [11662, 23570, 0.4947815019092066],
])("%i repeat customers of %i are %d", (repeat, unique, value) => {
  expect(rate(repeat, unique)).toMatchObject({
    value,
    numerator: repeat,
    denominator: unique,
    parts: { repeatCustomers: repeat, uniqueCustomers: unique },
  });
});
