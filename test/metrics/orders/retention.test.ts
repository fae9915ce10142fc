import fc from "fast-check";
import { retention } from "../../../src/metrics/counts/retention";
import { churnOfOrders, retentionOfOrders } from "../../../src/metrics/orders/retention";
import { parsePeriod } from "../../../src/metrics/period/period";
import { days, ids, refusal } from "../../support/columns";
import { columnsOf, customersOf, datedWithin, orderRows } from "../../support/orders";

const q2 = parsePeriod("2026-Q2")!;

/** Ann stays, Bo leaves, Cem is new, Dan came back after a pause: he ordered in neither quarter's base. */
const list = {
  customers: ids("Ann", "Bo", "Dan", "Ann", "Cem", "Dan", "Ann"),
  dates: days(
    "2026-01-05",
    "2026-03-31",
    "2025-06-01",
    "2026-04-01",
    "2026-05-05",
    "2026-06-30",
    "2026-07-01",
  ),
};

it("ignores orders outside both periods, and says how many", () => {
  const { value, rows } = retentionOfOrders({ ...list, period: q2 });
  expect(value).toBe(0.5);
  expect(rows).toEqual({ used: 5, leftOut: { outsidePeriod: 2 } });
});

it("counts who came back after a pause as new, not as kept", () => {
  const { parts } = retentionOfOrders({ ...list, period: q2 });
  expect(parts).toEqual({ customersAtStart: 2, customersAtEnd: 3, newCustomers: 2 });
});

it("has nothing to measure where nobody ordered in the base period", () => {
  const problem = { code: "nothingToMeasure", missing: "baseCustomers" };
  expect(refusal(() => retentionOfOrders({ ...list, period: parsePeriod("2026")!, basePeriod: parsePeriod("2024")! }))).toEqual(problem); // prettier-ignore
  expect(refusal(() => churnOfOrders({ ...list, period: parsePeriod("2025-Q2")! }))).toEqual(problem);
  expect(refusal(() => retentionOfOrders({ customers: ids(), dates: days(), period: q2 }))).toEqual(problem);
});

it("is 0, not missing, where nobody ordered in the period itself", () => {
  const period = parsePeriod("2026-08")!;
  expect(retentionOfOrders({ ...list, period }).value).toBe(0);
  expect(churnOfOrders({ ...list, period }).value).toBe(1);
});

it("follows the base period that it is given; both may overlap or be the same", () => {
  const rate = (basePeriod: string) =>
    retentionOfOrders({ ...list, period: q2, basePeriod: parsePeriod(basePeriod)! }).value;
  expect(rate("2026-01")).toBe(1);
  expect(rate("2025-06")).toBe(1);
  expect(rate("2026-H1")).toBe(3 / 4);
  expect(rate("2026-Q2")).toBe(1);
});

it("counts a customer once, however often they ordered", () => {
  const often = {
    customers: ids("Ann", "Ann", "Ann", "Bo"),
    dates: days("2026-01-01", "2026-01-02", "2026-04-01", "2026-01-03"),
  };
  expect(retentionOfOrders({ ...often, period: q2 }).value).toBe(0.5);
});

it("agrees with Sets, with the counts' formula, and with churn, for any list", () => {
  fc.assert(
    fc.property(orderRows, (rows) => {
      const { customers, dates } = columnsOf(rows);
      const base = customersOf(datedWithin(rows, { from: "2026-01-01", to: "2026-03-31" }));
      const now = customersOf(datedWithin(rows, { from: "2026-04-01", to: "2026-06-30" }));
      const kept = [...now].filter((name) => base.has(name)).length;
      fc.pre(base.size > 0);
      const found = retentionOfOrders({ customers, dates, period: q2 });
      expect(found.parts).toEqual({
        customersAtStart: base.size,
        customersAtEnd: now.size,
        newCustomers: now.size - kept,
      });
      expect(found.value).toBe(kept / base.size);
      expect(found.value).toBe(retention(found.parts).value);
      expect(found.value + churnOfOrders({ customers, dates, period: q2 }).value).toBeCloseTo(1, 14);
    }),
  );
});
