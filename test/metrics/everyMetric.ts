/** Every metric of a list, each asked with all the columns that it takes, for what must hold of all of them. */
import { averageOrderValueOfOrders } from "../../src/metrics/orders/averageOrderValue";
import { MEASURES, MODES } from "../../src/metrics/orders/cohortQuestion";
import { retentionCohorts } from "../../src/metrics/orders/cohorts";
import { orderComparison } from "../../src/metrics/orders/comparison";
import { customerValueOfOrders } from "../../src/metrics/orders/customerValue";
import { lapsedCustomers } from "../../src/metrics/orders/lapsed";
import { purchaseFrequencyOfOrders } from "../../src/metrics/orders/purchaseFrequency";
import { repeatRateOfOrders } from "../../src/metrics/orders/repeatRate";
import { churnOfOrders, retentionOfOrders } from "../../src/metrics/orders/retention";
import { rfm } from "../../src/metrics/orders/rfm";
import { orderTrend } from "../../src/metrics/orders/trend";
import { parsePeriod } from "../../src/metrics/period/period";
import type { Ids, Numbers } from "../../src/metrics/rows";
import { cesInterval } from "../../src/metrics/statistics/cesInterval";
import { csatInterval } from "../../src/metrics/statistics/csatInterval";
import { npsInterval } from "../../src/metrics/statistics/npsInterval";
import { cesTest, csatTest, npsTest } from "../../src/metrics/statistics/tests";
import { churnOfSubscriptions, retentionOfSubscriptions } from "../../src/metrics/subscriptions/retention";
import { subscriptionTrend } from "../../src/metrics/subscriptions/trend";
import { ces, cesAgreement } from "../../src/metrics/survey/ces";
import { cesComparison, cesTrend } from "../../src/metrics/survey/cesTables";
import { csat } from "../../src/metrics/survey/csat";
import { csatComparison, csatTrend } from "../../src/metrics/survey/csatTables";
import { nps } from "../../src/metrics/survey/nps";
import { npsComparison, npsTrend } from "../../src/metrics/survey/npsTables";

/** One list that serves them all: orders that are subscriptions and were answered, too. */
export interface List {
  readonly customers: Ids;
  readonly dates: Numbers;
  /** Not before the dates, which are the starts. */
  readonly ends: Numbers;
  /** Not negative, for the subscriptions. */
  readonly amounts: Numbers;
  readonly orderIds: Ids;
  readonly groups: Ids;
  /** 1 to 5, which is on every scale. */
  readonly scores: Numbers;
  readonly counts: Numbers;
}

const period = parsePeriod("2024-Q3")!;
const spanOf = ({ dates, ends, customers, amounts }: List) => ({ starts: dates, ends, customers, amounts });
const answersOf = ({ scores, dates, counts }: List) => ({ scores, dates, counts, period });
const cohortQuestions = MEASURES.flatMap((measure) => MODES.map((mode) => ({ measure, mode }))).filter(
  ({ measure, mode }) => mode !== "on-or-after" || measure === "rate" || measure === "customers",
);

export const METRICS: readonly (readonly [name: string, metric: (list: List) => unknown])[] = [
  ["RETENTION.ORDERS", (list) => retentionOfOrders({ ...list, period })],
  ["CHURN.ORDERS", (list) => churnOfOrders({ ...list, period, basePeriod: parsePeriod("2024-H1")! })],
  ["REPEATRATE.ORDERS", (list) => repeatRateOfOrders({ ...list, period })],
  ["PURCHFREQ.ORDERS", (list) => purchaseFrequencyOfOrders({ ...list, period })],
  ["AOV.ORDERS", (list) => averageOrderValueOfOrders({ ...list, period })],
  ["CLV.ORDERS", (list) => customerValueOfOrders({ ...list, period, lifespan: 3, grossMargin: 0.5 })],
  ["CHURN.LAPSED", (list) => lapsedCustomers({ ...list, days: 30 })],
  ["ORDERS.TREND", (list) => orderTrend({ ...list, unit: "month" })],
  ["ORDERS.BY", (list) => orderComparison(list)],
  ["RFM", (list) => rfm(list)],
  ...cohortQuestions.map(
    ({ measure, mode }) =>
      [
        `RETENTION.COHORTS ${measure} ${mode}`,
        (list: List) => retentionCohorts({ ...list, unit: "month", measure, mode }),
      ] as const,
  ),
  ["RETENTION.SUBS", (list) => retentionOfSubscriptions({ ...spanOf(list), period })],
  ["CHURN.SUBS", (list) => churnOfSubscriptions({ ...spanOf(list), period })],
  ["SUBS.TREND", (list) => subscriptionTrend({ ...spanOf(list), unit: "month" })],
  ["NPS", (list) => nps(answersOf(list))],
  ["CSAT", (list) => csat(answersOf(list))],
  ["CES", (list) => ces(answersOf(list))],
  ["CES agreement", (list) => cesAgreement({ ...answersOf(list), agreeFrom: 4 })],
  ["NPS.INTERVAL", (list) => npsInterval(list)],
  ["CSAT.INTERVAL", (list) => csatInterval(list)],
  ["CES.INTERVAL", (list) => cesInterval(list)],
  ["NPS.TREND", ({ scores, dates }) => npsTrend({ scores, dates, unit: "week" })],
  ["CSAT.TREND", ({ scores, dates }) => csatTrend({ scores, dates, unit: "week" })],
  ["CES.TREND", ({ scores, dates }) => cesTrend({ scores, dates, unit: "week" })],
  ["NPS.BY", (list) => npsComparison(list)],
  ["CSAT.BY", (list) => csatComparison(list)],
  ["CES.BY", (list) => cesComparison(list)],
  ["NPS.TEST", ({ scores }) => npsTest({ scoresA: scores, scoresB: scores.subarray(1) })],
  ["CSAT.TEST", ({ scores }) => csatTest({ scoresA: scores, scoresB: scores.subarray(1) })],
  ["CES.TEST", ({ scores }) => cesTest({ scoresA: scores, scoresB: scores.subarray(1) })],
];

/** What the metric says: its answer, or its problem. */
export function say(metric: (list: List) => unknown, list: List): unknown {
  try {
    return metric(list);
  } catch (error) {
    return { refused: (error as { problem: unknown }).problem };
  }
}

/** A column's row `row`, for putting lists together anew. */
export function pick(list: List, rows: readonly number[]): List {
  const numbersOf = (column: Numbers) => Float64Array.from(rows, (row) => column[row]!);
  const idsOf = ({ codes, labels }: Ids): Ids => ({
    codes: Int32Array.from(rows, (row) => codes[row]!),
    labels,
  });
  return {
    customers: idsOf(list.customers),
    orderIds: idsOf(list.orderIds),
    groups: idsOf(list.groups),
    dates: numbersOf(list.dates),
    ends: numbersOf(list.ends),
    amounts: numbersOf(list.amounts),
    scores: numbersOf(list.scores),
    counts: numbersOf(list.counts),
  };
}
