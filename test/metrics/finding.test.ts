import { finding, type Finding } from "../../src/metrics/finding";
import { averageOrderValue } from "../../src/metrics/counts/averageOrderValue";
import { churn } from "../../src/metrics/counts/churn";
import { customerValue } from "../../src/metrics/counts/customerValue";
import { purchaseFrequency } from "../../src/metrics/counts/purchaseFrequency";
import { repeatRate } from "../../src/metrics/counts/repeatRate";
import { retention } from "../../src/metrics/counts/retention";
import { retentionValue } from "../../src/metrics/counts/retentionValue";
import { grossRevenueRetention, netRevenueRetention } from "../../src/metrics/counts/revenueRetention";
import { averageOrderValueOfOrders } from "../../src/metrics/orders/averageOrderValue";
import { customerValueOfOrders } from "../../src/metrics/orders/customerValue";
import { lapsedCustomers } from "../../src/metrics/orders/lapsed";
import { purchaseFrequencyOfOrders } from "../../src/metrics/orders/purchaseFrequency";
import { repeatRateOfOrders } from "../../src/metrics/orders/repeatRate";
import { churnOfOrders, retentionOfOrders } from "../../src/metrics/orders/retention";
import { parsePeriod } from "../../src/metrics/period/period";
import { ces, cesAgreement } from "../../src/metrics/survey/ces";
import { csat } from "../../src/metrics/survey/csat";
import { nps } from "../../src/metrics/survey/nps";
import { day, days, ids, numbers, refusal } from "../support/columns";

describe("finding", () => {
  it("shows none of −5 as 0, not as −0", () => {
    expect(Object.is(finding({ numerator: 0, denominator: -5, parts: {} }).value, 0)).toBe(true);
    expect(Object.is(finding({ numerator: -0, denominator: 5, parts: {} }).value, 0)).toBe(true);
  });

  it.each([
    [1e308, 1, 10],
    [1, 5e-324, 1],
    [Infinity, 1, 1],
    [Infinity, Infinity, 1],
    [0, 0, 1],
  ])("refuses %d / %d × %d, which no cell can show", (numerator, denominator, factor) => {
    const problem = refusal(() => finding({ numerator, denominator, factor, parts: {} }));
    expect(problem).toEqual({ code: "tooLarge" });
  });

  it("multiplies by 1 unless told otherwise", () => {
    expect(finding({ numerator: 3, denominator: 4, parts: {} })).toMatchObject({ factor: 1, value: 0.75 });
    expect(finding({ numerator: 3, denominator: 4, factor: 100, parts: {} })).toMatchObject({ value: 75 });
  });
});

const COUNTS = { customersAtStart: 1000, customersAtEnd: 950, newCustomers: 100 };
const REVENUE = { mrrAtStart: 100_000, expansion: 12_000, contraction: 3_000, churned: 5_000 };

/** Six orders, of which one has no customer, one no amount, one no date; one lies outside 2026-Q2, one is a refund. */
const orders = {
  customers: ids("Ann", "Bo", "Ann", null, "Cem", "Bo", "Ann", "Dan"),
  dates: days(
    "2026-04-01",
    "2026-05-02",
    "2026-06-30",
    "2026-04-05",
    "2026-04-06",
    null,
    "2026-02-01",
    "2026-04-09",
  ),
  amounts: numbers(10, 20.5, -3, 7, null, 9, 11, 4),
  orderIds: ids("A", "B", null, "B", "C", "A", null, "B"),
  period: parsePeriod("2026-Q2")!,
};
const answers = {
  scores: numbers(1, 5, null, 4, 3, 5, 2, 4),
  dates: orders.dates,
  period: orders.period,
  counts: numbers(1, 2, 3, 4, 5, 6, 7, 0),
};

const METRICS: Record<string, () => Finding> = {
  retention: () => retention(COUNTS),
  churn: () => churn(COUNTS),
  repeatRate: () => repeatRate({ repeatCustomers: 300, uniqueCustomers: 1200 }),
  purchaseFrequency: () => purchaseFrequency({ orders: 3000, uniqueCustomers: 1200 }),
  averageOrderValue: () => averageOrderValue({ revenue: -450.5, orders: 3 }),
  customerValue: () =>
    customerValue({ purchaseFrequency: 2.5, averageOrderValue: 150, lifespan: 3, grossMargin: 0.4 }),
  retentionValue: () => retentionValue({ margin: 150, retentionRate: 0.8, discountRate: 0.1 }),
  grossRevenueRetention: () => grossRevenueRetention(REVENUE),
  netRevenueRetention: () => netRevenueRetention(REVENUE),
  retentionOfOrders: () => retentionOfOrders(orders),
  churnOfOrders: () => churnOfOrders(orders),
  repeatRateOfOrders: () => repeatRateOfOrders(orders),
  purchaseFrequencyOfOrders: () => purchaseFrequencyOfOrders(orders),
  averageOrderValueOfOrders: () => averageOrderValueOfOrders(orders),
  customerValueOfOrders: () => customerValueOfOrders({ ...orders, lifespan: 3, grossMargin: 0.4 }),
  lapsedCustomers: () => lapsedCustomers({ ...orders, days: 30, asOf: day("2026-05-31") }),
  nps: () => nps(answers),
  ces: () => ces(answers),
  cesAgreement: () => cesAgreement({ ...answers, agreeFrom: 4 }),
  csat: () => csat(answers),
};

describe.each(Object.entries(METRICS))("the finding of %s", (_, calculate) => {
  it("value = factor × numerator / denominator", () => {
    const { value, factor, numerator, denominator } = calculate();
    expect(value).toBe((factor * numerator) / denominator);
    expect(Number.isFinite(value)).toBe(true);
  });

  it("every part is a finite number", () => {
    for (const part of Object.values(calculate().parts)) expect(Number.isFinite(part)).toBe(true);
  });

  it("rows used + rows left out = rows, if it is of a list", () => {
    const { rows } = calculate();
    if (!rows) return;
    const leftOut = Object.values(rows.leftOut).reduce((total, count) => total + count, 0);
    expect(rows.used + leftOut).toBe(8);
    for (const count of Object.values(rows.leftOut)) expect(count).toBeGreaterThan(0);
  });

  it("leaves its input as it was and gives the same again", () => {
    const before = structuredClone([orders, answers]);
    const first = calculate();
    expect([orders, answers]).toEqual(before);
    expect(calculate()).toEqual(first);
  });
});
