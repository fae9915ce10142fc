import fc from "fast-check";
import { purchaseFrequencyOfOrders } from "../../../src/metrics/orders/purchaseFrequency";
import { repeatRateOfOrders } from "../../../src/metrics/orders/repeatRate";
import { parsePeriod } from "../../../src/metrics/period/period";
import { days, ids, refusal } from "../../support/columns";
import { columnsOf, customersOf, datedWithin, orderRows, ordersOf } from "../../support/orders";

it("counts an order of several rows as one: who has only that order is no repeat customer", () => {
  const customers = ids("Ann", "Ann", "Bo", "Bo");
  expect(repeatRateOfOrders({ customers, orderIds: ids("A", "A", "B", "C") }).value).toBe(0.5);
  expect(repeatRateOfOrders({ customers }).value).toBe(1);
});

it("counts an order that two customers share as one order of each", () => {
  const shared = { customers: ids("Ann", "Bo", "Ann"), orderIds: ids("A", "A", "A") };
  expect(repeatRateOfOrders(shared)).toMatchObject({ value: 0, denominator: 2 });
});

it("counts that shared order once among the orders, as purchase frequency does", () => {
  const shared = { customers: ids("Ann", "Bo", "Ann"), orderIds: ids("A", "A", "B") };
  expect(repeatRateOfOrders(shared).parts.orders).toBe(2);
  expect(purchaseFrequencyOfOrders(shared).parts.orders).toBe(2);
});

it("counts each row without an id as an order of its own", () => {
  expect(repeatRateOfOrders({ customers: ids("Ann", "Ann"), orderIds: ids(null, null) }).value).toBe(1);
});

it("asks who ordered more than once in the period, not ever", () => {
  const list = { customers: ids("Ann", "Ann", "Bo"), dates: days("2025-12-31", "2026-01-01", "2026-01-02") };
  expect(repeatRateOfOrders({ ...list, period: parsePeriod("2026")! }).value).toBe(0);
  expect(repeatRateOfOrders(list).value).toBe(0.5);
});

it("has nothing to measure without orders (in the period)", () => {
  const problem = { code: "nothingToMeasure", missing: "orders" };
  const list = { customers: ids("Ann"), dates: days("2026-01-01") };
  expect(refusal(() => repeatRateOfOrders({ customers: ids(null) }))).toEqual(problem);
  expect(refusal(() => repeatRateOfOrders({ ...list, period: parsePeriod("2025")! }))).toEqual(problem);
});

it("refuses a period without dates", () => {
  const question = { customers: ids("Ann"), period: parsePeriod("2026")! };
  expect(refusal(() => repeatRateOfOrders(question))).toMatchObject({ code: "periodWithoutDates" });
});

it("agrees with a Set of ids for each customer, for any list", () => {
  fc.assert(
    fc.property(orderRows, (rows) => {
      const { customers, dates, orderIds } = columnsOf(rows);
      const inPeriod = datedWithin(rows, { from: "2026-04-01", to: "2026-09-30" });
      const all = [...customersOf(inPeriod)];
      fc.pre(all.length > 0);
      const repeaters = all.filter(
        (name) => ordersOf(inPeriod.filter(({ customer }) => customer === name)) > 1,
      );
      const period = parsePeriod("2026-04-01..2026-09-30")!;
      const found = repeatRateOfOrders({ customers, dates, orderIds, period });
      expect(found.parts).toMatchObject({ repeatCustomers: repeaters.length, uniqueCustomers: all.length });
      expect(found.value).toBe(repeaters.length / all.length);
    }),
  );
});
