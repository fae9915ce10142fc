import fc from "fast-check";
import { averageOrderValueOfOrders } from "../../../src/metrics/orders/averageOrderValue";
import { parsePeriod } from "../../../src/metrics/period/period";
import { days, ids, numbers, refusal } from "../../support/columns";
import { columnsOf, datedWithin, orderRows, ordersOf, revenueOf } from "../../support/orders";

it("lowers the revenue by a negative amount, whose row still counts as an order", () => {
  expect(averageOrderValueOfOrders({ amounts: numbers(100, 50, -30) })).toMatchObject({
    value: 40,
    parts: { revenue: 120, orders: 3, refundRows: 1 },
  });
});

it("leaves out a row without an amount, but keeps an amount of zero", () => {
  expect(averageOrderValueOfOrders({ amounts: numbers(90, null, 0) })).toMatchObject({
    value: 45,
    rows: { used: 2, leftOut: { blankAmount: 1 } },
  });
});

it("adds up the rows of one order", () => {
  const list = { amounts: numbers(10, 20, 60), orderIds: ids("A", "A", "B") };
  expect(averageOrderValueOfOrders(list).value).toBe(45);
});

it("adds a million prices without drifting: 0.1 each is 0.1 on average", () => {
  const amounts = new Float64Array(1_000_000).fill(0.1);
  expect(averageOrderValueOfOrders({ amounts }).value).toBe(0.1);
});

it("has nothing to measure without orders, and refuses a period without dates", () => {
  const period = parsePeriod("2026")!;
  const nothing = { code: "nothingToMeasure", missing: "orders" };
  expect(refusal(() => averageOrderValueOfOrders({ amounts: numbers(null) }))).toEqual(nothing);
  expect(
    refusal(() => averageOrderValueOfOrders({ amounts: numbers(5), dates: days("2025-01-01"), period })),
  ).toEqual(nothing);
  expect(refusal(() => averageOrderValueOfOrders({ amounts: numbers(5), period }))).toMatchObject({
    code: "periodWithoutDates",
  });
});

it("agrees with plain adding and counting of cents, for any list", () => {
  fc.assert(
    fc.property(orderRows, (rows) => {
      const { amounts, dates, orderIds } = columnsOf(rows);
      const counted = datedWithin(rows, { from: "2026-02-01", to: "2026-02-28" }).filter(
        ({ amount }) => amount !== null,
      );
      fc.pre(counted.length > 0);
      const period = parsePeriod("2026-02")!;
      const found = averageOrderValueOfOrders({ amounts, dates, orderIds, period });
      expect(found.value).toBe(revenueOf(counted) / ordersOf(counted) + 0);
    }),
  );
});
