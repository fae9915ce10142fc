/**
 * Every problem that a metric can have, each with all its facts, from every kind of metric that can have it. A code that
 * is added to the vocabulary and not to this table does not compile.
 */
import { retention } from "../../src/metrics/counts/retention";
import { customerValue } from "../../src/metrics/counts/customerValue";
import { repeatRate } from "../../src/metrics/counts/repeatRate";
import { retentionValue } from "../../src/metrics/counts/retentionValue";
import { grossRevenueRetention, netRevenueRetention } from "../../src/metrics/counts/revenueRetention";
import { averageOrderValueOfOrders } from "../../src/metrics/orders/averageOrderValue";
import { retentionCohorts } from "../../src/metrics/orders/cohorts";
import { orderComparison } from "../../src/metrics/orders/comparison";
import { customerValueOfOrders } from "../../src/metrics/orders/customerValue";
import { lapsedCustomers } from "../../src/metrics/orders/lapsed";
import { purchaseFrequencyOfOrders } from "../../src/metrics/orders/purchaseFrequency";
import { repeatRateOfOrders } from "../../src/metrics/orders/repeatRate";
import { retentionOfOrders } from "../../src/metrics/orders/retention";
import { rfm } from "../../src/metrics/orders/rfm";
import { orderTrend } from "../../src/metrics/orders/trend";
import { parsePeriod } from "../../src/metrics/period/period";
import type { Missing, Problem } from "../../src/metrics/problem";
import { cesInterval } from "../../src/metrics/statistics/cesInterval";
import { csatInterval } from "../../src/metrics/statistics/csatInterval";
import { npsInterval } from "../../src/metrics/statistics/npsInterval";
import { retentionInterval } from "../../src/metrics/statistics/retentionInterval";
import { cesTest } from "../../src/metrics/statistics/tests";
import { churnOfSubscriptions, retentionOfSubscriptions } from "../../src/metrics/subscriptions/retention";
import { subscriptionTrend } from "../../src/metrics/subscriptions/trend";
import { ces, cesAgreement } from "../../src/metrics/survey/ces";
import { cesTrend } from "../../src/metrics/survey/cesTables";
import { csat } from "../../src/metrics/survey/csat";
import { csatComparison } from "../../src/metrics/survey/csatTables";
import { nps } from "../../src/metrics/survey/nps";
import { npsComparison, npsTrend } from "../../src/metrics/survey/npsTables";
import { day, days, ids, numbers, refusal } from "../support/columns";

const period = parsePeriod("2026-Q2")!;
const orders = {
  customers: ids("Ann", "Bo", "Ann"),
  dates: days("2026-01-05", "2026-04-05", "2026-05-05"),
  amounts: numbers(10, 20, -5),
};
const { dates: _, ...undated } = orders;
/** Orders that nobody placed, on days that nobody knows. */
const blank = { customers: ids(null), dates: days(null), amounts: numbers(null) };
const centuries = { ...orders, dates: days("1930-01-01", "2026-01-01", "9999-12-31") };
const vast = { ...orders, amounts: numbers(1.7e308, 1.7e308, 1) };
const running = { starts: days("2026-01-01", "2026-02-01"), ends: days("2026-04-30", null) };
const answers = { scores: numbers(5, 4, 3), dates: orders.dates };
const many = Array.from({ length: 10_000 }, (_, index) => String(index));
const manyGroups = { codes: Int32Array.from(many.keys()), labels: many };
const oneEach = { customers: manyGroups, amounts: new Float64Array(10_000).fill(1), groups: manyGroups };

const DAY_TABLE = {
  rows: day("9999-12-31") - day("1930-01-01") + 1,
  first: day("1930-01-01"),
  last: day("9999-12-31"),
};
const noOrders = { code: "nothingToMeasure", missing: "orders" } as const;
const noAnswers = { code: "nothingToMeasure", missing: "answers" } as const;
const noDates = { code: "periodWithoutDates", argument: "period" } as const;

type Case<P> = readonly [what: string, ask: () => unknown, problem: P];
type Cases = { readonly [Code in Problem["code"]]: readonly Case<Extract<Problem, { code: Code }>>[] };

const CASES: Cases = {
  zeroDenominator: [
    [
      "RETENTION of nobody",
      () => retention({ customersAtStart: 0, customersAtEnd: 0, newCustomers: 0 }),
      { code: "zeroDenominator", argument: "customersAtStart" },
    ],
    [
      "CLV.RETENTION for ever and without discount",
      () => retentionValue({ margin: 1, retentionRate: 1, discountRate: 0 }),
      { code: "zeroDenominator", argument: "discountRate" },
    ],
    [
      "RETENTION.INTERVAL of nobody",
      () => retentionInterval({ retained: 0, atStart: 0 }),
      { code: "zeroDenominator", argument: "atStart" },
    ],
  ],
  nothingToMeasure: [
    ["REPEATRATE.ORDERS of blanks", () => repeatRateOfOrders(blank), noOrders],
    [
      "AOV.ORDERS before the first order",
      () => averageOrderValueOfOrders({ ...orders, period: parsePeriod("2025")! }),
      noOrders,
    ],
    ["ORDERS.TREND of blanks", () => orderTrend({ ...blank, unit: "day" }), noOrders],
    ["ORDERS.BY of blanks", () => orderComparison({ ...blank, groups: ids("Web") }), noOrders],
    ["RETENTION.COHORTS of blanks", () => retentionCohorts({ ...blank, unit: "day" }), noOrders],
    ["RFM as of a day before the first order", () => rfm({ ...orders, asOf: day("2026-01-04") }), noOrders],
    [
      "CHURN.LAPSED as of a day before the first order",
      () => lapsedCustomers({ ...orders, days: 9, asOf: day("2026-01-04") }),
      noOrders,
    ],
    [
      "RETENTION.ORDERS after a period without orders",
      () => retentionOfOrders({ ...orders, period: parsePeriod("2026-Q1")! }),
      { code: "nothingToMeasure", missing: "baseCustomers" },
    ],
    [
      "SUBS.TREND of blank starts",
      () => subscriptionTrend({ starts: days(null), ends: days(null), unit: "day" }),
      { code: "nothingToMeasure", missing: "subscriptions" },
    ],
    [
      "RETENTION.SUBS of a period before the first start",
      () => retentionOfSubscriptions({ ...running, period: parsePeriod("2025")! }),
      { code: "nothingToMeasure", missing: "subscriptionsBefore" },
    ],
    ["NPS of blanks", () => nps({ scores: numbers(null) }), noAnswers],
    [
      "CES of answers that nobody gave",
      () => ces({ scores: numbers(5, 6), counts: numbers(0, 0) }),
      noAnswers,
    ],
    ["CSAT in a period without answers", () => csat({ ...answers, period: parsePeriod("2025")! }), noAnswers],
    ["NPS.BY of blanks", () => npsComparison({ scores: numbers(null), groups: ids("Web") }), noAnswers],
    [
      "CES.INTERVAL of one answer",
      () => cesInterval({ scores: numbers(5) }),
      { code: "nothingToMeasure", missing: "variance" },
    ],
    [
      "CES.TEST of two samples without variance",
      () => cesTest({ scoresA: numbers(5, 5), scoresB: numbers(6, 6) }),
      { code: "nothingToMeasure", missing: "variance" },
    ],
  ],
  outOfRange: [
    [
      "RETENTION with a negative count",
      () => retention({ customersAtStart: 5, customersAtEnd: -1, newCustomers: 0 }),
      { code: "outOfRange", argument: "customersAtEnd", value: -1, allowed: "≥ 0" },
    ],
    [
      "CLV with no lifespan",
      () => customerValue({ purchaseFrequency: 1, averageOrderValue: 1, lifespan: 0 }),
      { code: "outOfRange", argument: "lifespan", value: 0, allowed: "> 0" },
    ],
    [
      "CLV.ORDERS with a negative margin",
      () => customerValueOfOrders({ ...orders, grossMargin: -0.4 }),
      { code: "outOfRange", argument: "grossMargin", value: -0.4, allowed: "> 0" },
    ],
    [
      "CHURN.LAPSED with negative days",
      () => lapsedCustomers({ ...orders, days: -1 }),
      { code: "outOfRange", argument: "days", value: -1, allowed: "≥ 0" },
    ],
    [
      "CSAT on a scale of 1",
      () => csat({ ...answers, scale: 1 }),
      { code: "outOfRange", argument: "scale", value: 1, allowed: "2, 3, 4, …" },
    ],
    [
      "CSAT.INTERVAL with a threshold off its scale",
      () => csatInterval({ ...answers, satisfiedFrom: 6 }),
      { code: "outOfRange", argument: "satisfiedFrom", value: 6, allowed: "1 … 5" },
    ],
    [
      "CES with agreement from 0 on",
      () => cesAgreement({ ...answers, agreeFrom: 0 }),
      { code: "outOfRange", argument: "agreeFrom", value: 0, allowed: "1 … 7" },
    ],
    [
      "NPS.INTERVAL with no confidence",
      () => npsInterval({ ...answers, confidence: 0 }),
      { code: "outOfRange", argument: "confidence", value: 0, allowed: "> 0, < 1" },
    ],
    [
      "RETENTION.INTERVAL of more than there were",
      () => retentionInterval({ retained: 6, atStart: 5 }),
      { code: "outOfRange", argument: "retained", value: 6, allowed: "0 … 5" },
    ],
  ],
  notAShare: [
    [
      "CLV with a margin of 40",
      () => customerValue({ purchaseFrequency: 1, averageOrderValue: 1, grossMargin: 40 }),
      { code: "notAShare", argument: "grossMargin", value: 40 },
    ],
    [
      "CLV.ORDERS with a margin of 40",
      () => customerValueOfOrders({ ...orders, grossMargin: 40 }),
      { code: "notAShare", argument: "grossMargin", value: 40 },
    ],
    [
      "CLV.RETENTION with a retention of 80",
      () => retentionValue({ margin: 1, retentionRate: 80, discountRate: 0.1 }),
      { code: "notAShare", argument: "retentionRate", value: 80 },
    ],
    [
      "CES.INTERVAL with a confidence of 95",
      () => cesInterval({ ...answers, confidence: 95 }),
      { code: "notAShare", argument: "confidence", value: 95 },
    ],
  ],
  newCustomersLeft: [
    [
      "RETENTION of 2 at the end, 3 of them new",
      () => retention({ customersAtStart: 5, customersAtEnd: 2, newCustomers: 3 }),
      { code: "newCustomersLeft", customersAtEnd: 2, newCustomers: 3 },
    ],
  ],
  keptMoreThanStart: [
    [
      "RETENTION of 5, of whom 7 were kept",
      () => retention({ customersAtStart: 5, customersAtEnd: 8, newCustomers: 1 }),
      { code: "keptMoreThanStart", kept: 7, customersAtStart: 5 },
    ],
  ],
  moreRepeatersThanCustomers: [
    [
      "REPEATRATE of 4 customers, 5 of whom came back",
      () => repeatRate({ repeatCustomers: 5, uniqueCustomers: 4 }),
      { code: "moreRepeatersThanCustomers", repeatCustomers: 5, uniqueCustomers: 4 },
    ],
  ],
  lostMoreThanStart: [
    [
      "GRR of 100 less 60 and 50",
      () => grossRevenueRetention({ mrrAtStart: 100, contraction: 60, churned: 50 }),
      { code: "lostMoreThanStart", lost: 110, available: 100 },
    ],
    [
      "NRR of 100 and 5 less 60 and 50",
      () => netRevenueRetention({ mrrAtStart: 100, expansion: 5, contraction: 60, churned: 50 }),
      { code: "lostMoreThanStart", lost: 110, available: 105 },
    ],
  ],
  scoreOutsideScale: [
    [
      "NPS with an 11",
      () => nps({ scores: numbers(9, 11) }),
      { code: "scoreOutsideScale", argument: "scores", index: 1, value: 11, lowest: 0, highest: 10 },
    ],
    [
      "NPS.TREND with a half",
      () => npsTrend({ scores: numbers(9, 8, 7.5), dates: orders.dates, unit: "year" }),
      { code: "scoreOutsideScale", argument: "scores", index: 2, value: 7.5, lowest: 0, highest: 10 },
    ],
    [
      "CSAT.BY with a 0",
      () => csatComparison({ scores: numbers(0, 1, 2), groups: ids("A", "B", "C") }),
      { code: "scoreOutsideScale", argument: "scores", index: 0, value: 0, lowest: 1, highest: 5 },
    ],
    [
      "CES.TEST with an 8 in the second sample",
      () => cesTest({ scoresA: numbers(5, 6), scoresB: numbers(8) }),
      { code: "scoreOutsideScale", argument: "scoresB", index: 0, value: 8, lowest: 1, highest: 7 },
    ],
  ],
  periodWithoutDates: [
    ["REPEATRATE.ORDERS", () => repeatRateOfOrders({ ...undated, period }), noDates],
    ["PURCHFREQ.ORDERS", () => purchaseFrequencyOfOrders({ ...undated, period }), noDates],
    ["AOV.ORDERS", () => averageOrderValueOfOrders({ ...undated, period }), noDates],
    ["CLV.ORDERS", () => customerValueOfOrders({ ...undated, period }), noDates],
    ["NPS", () => nps({ scores: numbers(9), period }), noDates],
    ["CSAT", () => csat({ scores: numbers(4), period }), noDates],
    ["CES", () => ces({ scores: numbers(4), period }), noDates],
    ["CES agreement", () => cesAgreement({ scores: numbers(4), period, agreeFrom: 5 }), noDates],
  ],
  tableTooLarge: [
    [
      "ORDERS.TREND over centuries of days",
      () => orderTrend({ ...centuries, unit: "day" }),
      { code: "tableTooLarge", ...DAY_TABLE, columns: 12 },
    ],
    [
      "RETENTION.COHORTS over centuries of days",
      () => retentionCohorts({ ...centuries, unit: "day" }),
      { code: "tableTooLarge", ...DAY_TABLE, rows: 2, columns: DAY_TABLE.rows + 2 },
    ],
    [
      "SUBS.TREND over centuries of days",
      () => subscriptionTrend({ starts: centuries.dates, ends: days(null, null, null), unit: "day" }),
      { code: "tableTooLarge", ...DAY_TABLE, columns: 7 },
    ],
    [
      "CES.TREND over centuries of days",
      () => cesTrend({ scores: answers.scores, dates: centuries.dates, unit: "day" }),
      { code: "tableTooLarge", ...DAY_TABLE, columns: 5 },
    ],
  ],
  tooManyGroups: [
    ["ORDERS.BY a column of ids", () => orderComparison(oneEach), { code: "tooManyGroups", groups: 10_000 }],
    [
      "NPS.BY a column of ids",
      () => npsComparison({ scores: oneEach.amounts, groups: manyGroups }),
      { code: "tooManyGroups", groups: 10_000 },
    ],
  ],
  modeWithoutMeasure: [
    [
      "RETENTION.COHORTS of orders on or after",
      () => retentionCohorts({ ...orders, unit: "month", measure: "orders", mode: "on-or-after" }),
      { code: "modeWithoutMeasure", mode: "on-or-after", measure: "orders" },
    ],
    [
      "RETENTION.COHORTS of revenue on or after",
      () => retentionCohorts({ ...orders, unit: "month", measure: "revenue", mode: "on-or-after" }),
      { code: "modeWithoutMeasure", mode: "on-or-after", measure: "revenue" },
    ],
  ],
  measureNeeds: [
    [
      "RETENTION.COHORTS of revenue without amounts",
      () => retentionCohorts({ ...orders, amounts: undefined, unit: "month", measure: "revenue" }),
      { code: "measureNeeds", measure: "revenue", argument: "amounts" },
    ],
  ],
  endBeforeStart: [
    [
      "CHURN.SUBS",
      () => churnOfSubscriptions({ ...running, ends: days(null, "2026-01-31"), period }),
      {
        code: "endBeforeStart",
        argument: "ends",
        index: 1,
        start: day("2026-02-01"),
        end: day("2026-01-31"),
      },
    ],
    [
      "SUBS.TREND",
      () => subscriptionTrend({ ...running, ends: days("2025-12-31", null), unit: "year" }),
      {
        code: "endBeforeStart",
        argument: "ends",
        index: 0,
        start: day("2026-01-01"),
        end: day("2025-12-31"),
      },
    ],
  ],
  negativeAmount: [
    [
      "RETENTION.SUBS with money paid back",
      () => retentionOfSubscriptions({ ...running, amounts: numbers(5, -1), period }),
      { code: "negativeAmount", argument: "amounts", index: 1, value: -1 },
    ],
  ],
  tooLarge: [
    ["AOV.ORDERS", () => averageOrderValueOfOrders(vast), { code: "tooLarge" }],
    ["CLV.ORDERS", () => customerValueOfOrders(vast), { code: "tooLarge" }],
    ["ORDERS.TREND", () => orderTrend({ ...vast, unit: "year" }), { code: "tooLarge" }],
    ["ORDERS.BY", () => orderComparison({ ...vast, groups: ids("A", "A", "A") }), { code: "tooLarge" }],
    [
      "RETENTION.COHORTS",
      () => retentionCohorts({ ...vast, unit: "year", measure: "revenue" }),
      { code: "tooLarge" },
    ],
    ["RFM", () => rfm({ ...vast, customers: ids("Ann", "Ann", "Ann") }), { code: "tooLarge" }],
    [
      "RETENTION.SUBS",
      () => retentionOfSubscriptions({ ...running, amounts: numbers(1.7e308, 1.7e308), period }),
      { code: "tooLarge" },
    ],
  ],
};

describe.each(Object.entries(CASES) as [string, readonly Case<Problem>[]][])("%s", (_, cases) => {
  it.each(cases)("%s", (_, ask, problem) => {
    expect(refusal(ask)).toEqual(problem);
  });
});

it("whatever can be missing is missing somewhere above, but customers, whom no metric asks for alone", () => {
  const missing = new Set(CASES.nothingToMeasure.map(([, , problem]) => problem.missing));
  const all: readonly Missing[] = [
    "answers",
    "orders",
    "baseCustomers",
    "subscriptions",
    "subscriptionsBefore",
    "variance",
  ];
  expect([...missing].toSorted()).toEqual(all.toSorted());
});
