import { UNITS } from "../../metrics/period/calendar";
import { churnOfSubscriptions, retentionOfSubscriptions } from "../../metrics/subscriptions/retention";
import { subscriptionTrend } from "../../metrics/subscriptions/trend";
import { amounts, choice, customers, dates, optional, period } from "../arguments";
import { listFunction, tableFunction } from "../declaration";

const question = {
  starts: dates(),
  ends: dates(),
  period: period(),
  amounts: optional(amounts()),
  customers: optional(customers()),
};
const list = '{"2025-01-01";"2025-03-01"},{"";"2026-05-31"}';

/** Functions of a subscription list: one row is one subscription, from its start to its end. */
export const subscriptions = {
  "RETENTION.SUBS": listFunction({
    asks: [
      { topic: "retention", as: "number" },
      { topic: "revenueRetention", as: "number", needs: ["amounts"] },
    ],
    arguments: question,
    format: "rate",
    calculate: retentionOfSubscriptions,
    example: { formula: `RETENTION.SUBS(${list},"2026-Q2")`, result: 0.5 },
  }),
  "CHURN.SUBS": listFunction({
    asks: [{ topic: "churn", as: "number" }],
    arguments: question,
    format: "rate",
    calculate: churnOfSubscriptions,
    example: { formula: `CHURN.SUBS(${list},"2026-Q2")`, result: 0.5 },
  }),
  "SUBS.TREND": tableFunction({
    asks: [
      { topic: "retention", as: "overTime" },
      { topic: "churn", as: "overTime" },
    ],
    arguments: {
      starts: dates(),
      ends: dates(),
      unit: choice(...UNITS),
      customers: optional(customers()),
    },
    calculate: subscriptionTrend,
    example: {
      formula: `SUBS.TREND(${list},"year")`,
      result: [
        ["Period", "At start", "New", "Lost", "At end", "Retention", "Churn"],
        ["2025", 0, 2, 0, 2, "#N/A", "#N/A"],
        ["2026", 2, 0, 1, 1, 0.5, 0.5],
      ],
    },
  }),
};
