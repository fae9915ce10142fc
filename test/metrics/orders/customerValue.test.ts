import fc from "fast-check";
import { averageOrderValueOfOrders } from "../../../src/metrics/orders/averageOrderValue";
import { customerValueOfOrders } from "../../../src/metrics/orders/customerValue";
import { purchaseFrequencyOfOrders } from "../../../src/metrics/orders/purchaseFrequency";
import { parsePeriod } from "../../../src/metrics/period/period";
import { days, ids, numbers, refusal } from "../../support/columns";
import { columnsOf, customersOf, datedWithin, orderRows, revenueOf } from "../../support/orders";

const list = { customers: ids("Ann", "Bo", "Ann"), amounts: numbers(100, 50, 70) };

it("leaves out a row without customer or amount from revenue and customers alike", () => {
  const gaps = {
    customers: ids("Ann", null, "Bo", "Cem"),
    amounts: numbers(100, 1000, null, 20),
  };
  expect(customerValueOfOrders(gaps)).toMatchObject({
    value: 60,
    rows: { used: 2, leftOut: { blankCustomer: 1, blankAmount: 1 } },
  });
});

it.each([
  [{ lifespan: 0 }, { code: "outOfRange", argument: "lifespan" }],
  [{ lifespan: -1 }, { code: "outOfRange", argument: "lifespan" }],
  [{ grossMargin: 0 }, { code: "outOfRange", argument: "grossMargin" }],
  [{ grossMargin: 40 }, { code: "notAShare", argument: "grossMargin", value: 40 }],
])("refuses %j", (factors, problem) => {
  expect(refusal(() => customerValueOfOrders({ ...list, ...factors }))).toMatchObject(problem);
});

it("has nothing to measure without orders, and refuses a period without dates", () => {
  const period = parsePeriod("2026")!;
  const nothing = { code: "nothingToMeasure", missing: "orders" };
  const earlier = days("2025-01-01", "2025-01-01", "2025-01-01");
  expect(refusal(() => customerValueOfOrders({ customers: ids(), amounts: numbers() }))).toEqual(nothing);
  expect(refusal(() => customerValueOfOrders({ ...list, dates: earlier, period }))).toEqual(nothing);
  expect(refusal(() => customerValueOfOrders({ ...list, period }))).toMatchObject({
    code: "periodWithoutDates",
  });
});

it.each([
  [{}, 110],
  [{ lifespan: 3 }, 330],
  [{ lifespan: 3, grossMargin: 0.4 }, 132],
  [{ grossMargin: 1 }, 110],
])("220 from two customers, with %j, is %d each", (factors, value) => {
  expect(customerValueOfOrders({ ...list, ...factors }).value).toBeCloseTo(value, 12);
});

it("is revenue / customers, and purchase frequency × average order value, for any list", () => {
  fc.assert(
    fc.property(orderRows, (rows) => {
      const complete = rows.filter(({ customer, amount }) => customer !== null && amount !== null);
      const counted = datedWithin(complete, { from: "2026-01-01", to: "2026-06-30" });
      fc.pre(counted.length > 0);
      const period = parsePeriod("2026-H1")!;
      const { value } = customerValueOfOrders({ ...columnsOf(rows), period });
      expect(value).toBe(revenueOf(counted) / customersOf(counted).size + 0);

      const same = { ...columnsOf(complete), period };
      const product = purchaseFrequencyOfOrders(same).value * averageOrderValueOfOrders(same).value;
      expect(product).toBeCloseTo(value, 8);
    }),
  );
});
