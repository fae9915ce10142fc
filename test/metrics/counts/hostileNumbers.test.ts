/** Numbers at the ends of what a computer holds: every figure is a number that a cell can show, or says why not. */
import { averageOrderValue } from "../../../src/metrics/counts/averageOrderValue";
import { churn } from "../../../src/metrics/counts/churn";
import { customerValue } from "../../../src/metrics/counts/customerValue";
import { purchaseFrequency } from "../../../src/metrics/counts/purchaseFrequency";
import { repeatRate } from "../../../src/metrics/counts/repeatRate";
import { retention } from "../../../src/metrics/counts/retention";
import { retentionValue } from "../../../src/metrics/counts/retentionValue";
import { grossRevenueRetention, netRevenueRetention } from "../../../src/metrics/counts/revenueRetention";
import type { Finding } from "../../../src/metrics/finding";
import { MetricError } from "../../../src/metrics/problem";
import { retentionInterval } from "../../../src/metrics/statistics/retentionInterval";
import { refusal } from "../../support/columns";

const HOSTILE = [
  ...[0, -0, 5e-324, 2.2250738585072014e-308, 0.1, 1, -1],
  ...[2 ** 32, Number.MAX_SAFE_INTEGER, 1e100, 1e308, -1e308, Number.MAX_VALUE],
];

/** Each function, with its arguments in order. */
const FUNCTIONS: [string, number, (...numbers: number[]) => Finding][] = [
  [
    "RETENTION",
    3,
    (customersAtStart, customersAtEnd, newCustomers) =>
      retention(counts(customersAtStart!, customersAtEnd!, newCustomers!)),
  ],
  [
    "CHURN",
    3,
    (customersAtStart, customersAtEnd, newCustomers) =>
      churn(counts(customersAtStart!, customersAtEnd!, newCustomers!)),
  ],
  [
    "REPEATRATE",
    2,
    (repeatCustomers, uniqueCustomers) =>
      repeatRate({ repeatCustomers: repeatCustomers!, uniqueCustomers: uniqueCustomers! }),
  ],
  [
    "PURCHFREQ",
    2,
    (orders, uniqueCustomers) => purchaseFrequency({ orders: orders!, uniqueCustomers: uniqueCustomers! }),
  ],
  ["AOV", 2, (revenue, orders) => averageOrderValue({ revenue: revenue!, orders: orders! })],
  [
    "CLV",
    3,
    (frequency, value, lifespan) =>
      customerValue({ purchaseFrequency: frequency!, averageOrderValue: value!, lifespan }),
  ],
  [
    "CLV.RETENTION",
    3,
    (margin, rate, discount) =>
      retentionValue({ margin: margin!, retentionRate: rate!, discountRate: discount! }),
  ],
  [
    "GRR",
    3,
    (mrrAtStart, contraction, churned) =>
      grossRevenueRetention({ mrrAtStart: mrrAtStart!, contraction: contraction!, churned: churned! }),
  ],
  [
    "NRR",
    3,
    (mrrAtStart, expansion, churned) =>
      netRevenueRetention({
        mrrAtStart: mrrAtStart!,
        expansion: expansion!,
        contraction: 0,
        churned: churned!,
      }),
  ],
];

function counts(customersAtStart: number, customersAtEnd: number, newCustomers: number) {
  return { customersAtStart, customersAtEnd, newCustomers };
}

function combinations(length: number): number[][] {
  if (length === 0) return [[]];
  return combinations(length - 1).flatMap((rest) => HOSTILE.map((number) => [...rest, number]));
}

describe.each(FUNCTIONS)("%s", (_, length, metric) => {
  it("is finite and never −0, or refuses with a problem, for every combination of hostile numbers", () => {
    const wrong = combinations(length).filter((numbers) => {
      try {
        const { value } = metric(...numbers);
        return !Number.isFinite(value) || Object.is(value, -0);
      } catch (error) {
        return !(error instanceof MetricError);
      }
    });
    expect(wrong).toEqual([]);
  });

  it("takes −0 for 0", () => {
    const wrong = combinations(length).filter(
      (numbers) =>
        outcome(metric, numbers) !==
        outcome(
          metric,
          numbers.map((number) => number + 0),
        ),
    );
    expect(wrong).toEqual([]);
  });
});

/** The value, or the code of the problem. */
function outcome(metric: (...numbers: number[]) => Finding, numbers: readonly number[]): number | string {
  try {
    return metric(...numbers).value;
  } catch (error) {
    if (error instanceof MetricError) return error.problem.code;
    throw error;
  }
}

it.each(FUNCTIONS.filter(([id]) => ["RETENTION", "CHURN", "REPEATRATE", "GRR"].includes(id)))(
  "%s is a share, within 0 … 1 wherever it is a number",
  (_, length, metric) => {
    const values = combinations(length).map((numbers) => outcome(metric, numbers));
    expect(values.filter((value) => typeof value === "number" && !(value >= 0 && value <= 1))).toEqual([]);
  },
);

it.each<[string, () => unknown]>([
  [
    "PURCHFREQ of the largest by the smallest",
    () => purchaseFrequency({ orders: 1e308, uniqueCustomers: 1e-10 }),
  ],
  ["AOV of a large loss", () => averageOrderValue({ revenue: -1e308, orders: 1e-10 })],
  ["CLV of large factors", () => customerValue({ purchaseFrequency: 1e200, averageOrderValue: 1e200 })],
  [
    "CLV of a long life",
    () => customerValue({ purchaseFrequency: 1e200, averageOrderValue: 1, lifespan: 1e200 }),
  ],
  [
    "NRR of an expansion beyond all",
    () => netRevenueRetention({ mrrAtStart: 1e-5, expansion: 1e308, contraction: 0, churned: 0 }),
  ],
])("%s is too large for a cell, and says so", (_, calculate) => {
  expect(refusal(calculate)).toEqual({ code: "tooLarge" });
});

it("the interval of a rate is within 0 … 1 and around it, for counts as large as are exact", () => {
  for (const atStart of [1, 3, 2 ** 31, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER]) {
    for (const retained of [0, 1, Math.floor(atStart / 3), atStart]) {
      const { low, high, estimate } = retentionInterval({ retained, atStart });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect([low <= estimate, estimate <= high]).toEqual([true, true]);
    }
  }
});
