import fc from "fast-check";
import { purchaseFrequencyOfOrders } from "../../../src/metrics/orders/purchaseFrequency";
import { parsePeriod } from "../../../src/metrics/period/period";
import { days, ids, refusal } from "../../support/columns";
import { columnsOf, customersOf, datedWithin, orderRows, ordersOf } from "../../support/orders";

it("counts an order that customers share once", () => {
  const shared = { customers: ids("Ann", "Bo", "Ann"), orderIds: ids("A", "A", "B") };
  expect(purchaseFrequencyOfOrders(shared)).toMatchObject({ value: 1, numerator: 2, denominator: 2 });
});

it("counts an order in each period where it has a row", () => {
  const list = {
    customers: ids("Ann", "Ann"),
    dates: days("2026-03-31", "2026-04-01"),
    orderIds: ids("A", "A"),
  };
  expect(purchaseFrequencyOfOrders({ ...list, period: parsePeriod("2026-Q1")! }).value).toBe(1);
  expect(purchaseFrequencyOfOrders({ ...list, period: parsePeriod("2026-Q2")! }).value).toBe(1);
  expect(purchaseFrequencyOfOrders({ ...list, period: parsePeriod("2026")! }).value).toBe(1);
});

it("does not count the order of a row without a customer", () => {
  expect(purchaseFrequencyOfOrders({ customers: ids("Ann", null), orderIds: ids("A", "B") }).value).toBe(1);
});

it("has nothing to measure without orders, and refuses a period without dates", () => {
  const period = parsePeriod("2026")!;
  expect(refusal(() => purchaseFrequencyOfOrders({ customers: ids() }))).toEqual({
    code: "nothingToMeasure",
    missing: "orders",
  });
  expect(refusal(() => purchaseFrequencyOfOrders({ customers: ids("Ann"), period }))).toMatchObject({
    code: "periodWithoutDates",
  });
});

it("agrees with Sets, for any list", () => {
  fc.assert(
    fc.property(orderRows, (rows) => {
      const { customers, dates, orderIds } = columnsOf(rows);
      const counted = datedWithin(rows, { from: "2026-07-01", to: "2026-12-31" }).filter(
        ({ customer }) => customer !== null,
      );
      fc.pre(counted.length > 0);
      const period = parsePeriod("2026-H2")!;
      const found = purchaseFrequencyOfOrders({ customers, dates, orderIds, period });
      expect(found.parts).toEqual({
        orders: ordersOf(counted),
        uniqueCustomers: customersOf(counted).size,
      });
      expect(found.value).toBe(ordersOf(counted) / customersOf(counted).size);
    }),
  );
});
