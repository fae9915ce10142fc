import fc from "fast-check";
import { lapsedCustomers } from "../../../src/metrics/orders/lapsed";
import { day, days, ids, refusal } from "../../support/columns";
import { columnsOf, orderRows } from "../../support/orders";

/** Last orders: Ann on 1 March, Bo on 31 March, Cem on 30 April. */
const list = {
  customers: ids("Ann", "Bo", "Cem", "Ann"),
  dates: days("2026-03-01", "2026-03-31", "2026-04-30", "2026-02-01"),
};

it("a customer lapses when the last order is more than so many days ago, not exactly as many", () => {
  const asOf = day("2026-03-31");
  expect(lapsedCustomers({ ...list, days: 29, asOf })).toMatchObject({ value: 0.5, numerator: 1 });
  expect(lapsedCustomers({ ...list, days: 30, asOf }).value).toBe(0);
});

it("does not know of orders after the day from which it looks back", () => {
  const { parts, rows } = lapsedCustomers({ ...list, days: 29, asOf: day("2026-03-31") });
  expect(parts).toMatchObject({ lapsed: 1, customers: 2 });
  expect(rows).toEqual({ used: 3, leftOut: { afterAsOf: 1 } });
});

it("looks back from the day of the last order where no day is given", () => {
  expect(lapsedCustomers({ ...list, days: 30 })).toMatchObject({
    value: 1 / 3,
    parts: { asOf: day("2026-04-30") },
  });
  expect(lapsedCustomers({ ...list, days: 30, asOf: day("2026-04-30") }).value).toBe(1 / 3);
});

it("the last order counts, in whatever order the rows stand", () => {
  const dates = days("2026-02-01", "2026-03-31", "2026-04-30", "2026-03-01");
  expect(lapsedCustomers({ ...list, dates, days: 30 })).toEqual(lapsedCustomers({ ...list, days: 30 }));
});

it("0 days: everybody who did not order on the very day", () => {
  expect(lapsedCustomers({ ...list, days: 0 }).value).toBe(2 / 3);
});

it("refuses a negative number of days", () => {
  const problem = refusal(() => lapsedCustomers({ ...list, days: -1 }));
  expect(problem).toMatchObject({ code: "outOfRange", argument: "days", value: -1 });
});

it("has nothing to measure without orders (up to that day)", () => {
  const nothing = { code: "nothingToMeasure", missing: "orders" };
  const before = day("2026-01-01");
  expect(refusal(() => lapsedCustomers({ ...list, days: 30, asOf: before }))).toEqual(nothing);
  expect(refusal(() => lapsedCustomers({ customers: ids(), dates: days(), days: 30 }))).toEqual(nothing);
});

it("agrees with a Map of last orders, for any list", () => {
  fc.assert(
    fc.property(orderRows, fc.nat(200), (rows, limit) => {
      const last = new Map<string, string>();
      for (const { customer, date } of rows) {
        if (customer === null || date === null || date > "2026-09-30") continue;
        if (date > (last.get(customer) ?? "")) last.set(customer, date);
      }
      fc.pre(last.size > 0);
      const age = (date: string) => (Date.parse("2026-09-30") - Date.parse(date)) / 86_400_000;
      const lapsed = [...last.values()].filter((date) => age(date) > limit).length;
      const question = { ...columnsOf(rows), days: limit, asOf: day("2026-09-30") };
      expect(lapsedCustomers(question)).toMatchObject({ numerator: lapsed, denominator: last.size });
    }),
  );
});
