import { MEASURES, MODES } from "../../metrics/orders/cohortQuestion";
import { retentionCohorts } from "../../metrics/orders/cohorts";
import { orderComparison } from "../../metrics/orders/comparison";
import { rfm } from "../../metrics/orders/rfm";
import { orderTrend } from "../../metrics/orders/trend";
import { UNITS } from "../../metrics/period/calendar";
import { cesComparison, cesTrend } from "../../metrics/survey/cesTables";
import { csatComparison, csatTrend } from "../../metrics/survey/csatTables";
import { npsComparison, npsTrend } from "../../metrics/survey/npsTables";
import {
  amounts,
  choice,
  customers,
  date,
  dates,
  groups,
  number,
  optional,
  orderIds,
  scores,
} from "../arguments";
import { tableFunction } from "../declaration";

const unit = choice(...UNITS);
const ids = { orderIds: optional(orderIds()) };
const satisfaction = { scale: optional(number()), satisfiedFrom: optional(number()) };
const effort = { scale: optional(number()) };

const who = '{"Ann";"Bo";"Ann"}';
const when = '{"2026-01-05";"2026-02-07";"2026-04-02"}';
const answers = "{10;9;6;10}";
const answered = '{"2026-01-05";"2026-01-07";"2026-02-02";"2026-02-03"}';
const asked = '{"Web";"Store";"Web";"Web"}';

/** Functions that spill a table: over time, by group, by cohort, by customer. */
export const tables = {
  "ORDERS.TREND": tableFunction({
    asks: [
      { topic: "retention", as: "overTime" },
      { topic: "churn", as: "overTime", note: "retentionShown" },
      { topic: "repeatRate", as: "overTime" },
      { topic: "purchaseFrequency", as: "overTime" },
      { topic: "orderValue", as: "overTime" },
      { topic: "customerValue", as: "overTime" },
    ],
    arguments: { customers: customers(), dates: dates(), amounts: amounts(), unit, ...ids },
    calculate: orderTrend,
    example: {
      formula: `ORDERS.TREND(${who},${when},{100;50;80},"quarter")`,
      result: [
        [
          "Period",
          "Customers",
          "New",
          "Retained",
          "Reactivated",
          "Orders",
          "Revenue",
          "Retention",
          "Repeat rate",
          "Purchase frequency",
          "AOV",
          "Customer value",
        ],
        ["2026-Q1", 2, 2, 0, 0, 2, 150, "#N/A", 0, 1, 75, 75],
        ["2026-Q2", 1, 0, 1, 0, 1, 80, 0.5, 0, 1, 80, 80],
      ],
    },
  }),
  "ORDERS.BY": tableFunction({
    asks: [
      { topic: "repeatRate", as: "bySegment" },
      { topic: "purchaseFrequency", as: "bySegment" },
      { topic: "orderValue", as: "bySegment" },
      { topic: "customerValue", as: "bySegment" },
    ],
    arguments: { customers: customers(), amounts: amounts(), groups: groups(), ...ids },
    calculate: orderComparison,
    example: {
      formula: `ORDERS.BY(${who},{100;50;80},{"Web";"Store";"Web"})`,
      result: [
        [
          "Group",
          "Customers",
          "Orders",
          "Revenue",
          "Repeat rate",
          "Purchase frequency",
          "AOV",
          "Customer value",
        ],
        ["Web", 1, 2, 180, 1, 2, 90, 180],
        ["Store", 1, 1, 50, 0, 1, 50, 50],
        ["All", 2, 3, 230, 0.5, 1.5, 76.666667, 115],
      ],
    },
  }),
  "RETENTION.COHORTS": tableFunction({
    asks: [
      { topic: "retention", as: "cohorts" },
      { topic: "churn", as: "cohorts", note: "retentionShown" },
      {
        topic: "customerValue",
        as: "cohorts",
        needs: ["amounts"],
        choices: { measure: "revenue", mode: "cumulative" },
      },
    ],
    arguments: {
      customers: customers(),
      dates: dates(),
      unit,
      measure: optional(choice(...MEASURES)),
      mode: optional(choice(...MODES)),
      amounts: optional(amounts()),
      ...ids,
    },
    calculate: retentionCohorts,
    example: {
      formula: `RETENTION.COHORTS(${who},${when},"quarter")`,
      result: [
        ["Cohort", "Customers", "0", "1"],
        ["2026-Q1", 2, 1, 0.5],
        ["All", 2, 1, 0.5],
      ],
    },
  }),
  "NPS.TREND": tableFunction({
    asks: [{ topic: "nps", as: "overTime" }],
    arguments: { scores: scores(), dates: dates(), unit },
    calculate: npsTrend,
    example: {
      formula: `NPS.TREND(${answers},${answered},"month",FALSE)`,
      result: [
        ["2026-01", 2, 2, 0, 0, 100, -24.410989, 100],
        ["2026-02", 2, 1, 0, 1, 0, -73.335137, 73.335137],
      ],
    },
  }),
  "NPS.BY": tableFunction({
    asks: [{ topic: "nps", as: "bySegment" }],
    arguments: { scores: scores(), groups: groups() },
    calculate: npsComparison,
    example: {
      formula: `NPS.BY(${answers},${asked},FALSE)`,
      result: [
        ["Web", 3, 2, 0, 1, 33.333333, -51.333173, 84.666506],
        ["Store", 1, 1, 0, 0, 100, -48.498649, 98.498649],
        ["All", 4, 3, 0, 1, 50, -33.58851, 90.731367],
      ],
    },
  }),
  "CSAT.TREND": tableFunction({
    asks: [{ topic: "csat", as: "overTime" }],
    arguments: { scores: scores(), dates: dates(), unit, ...satisfaction },
    calculate: csatTrend,
    example: {
      formula: `CSAT.TREND({5;4;3;5},${answered},"month",,,FALSE)`,
      result: [
        ["2026-01", 2, 2, 1, 0.34238, 1],
        ["2026-02", 2, 1, 0.5, 0.094531, 0.905469],
      ],
    },
  }),
  "CSAT.BY": tableFunction({
    asks: [{ topic: "csat", as: "bySegment" }],
    arguments: { scores: scores(), groups: groups(), ...satisfaction },
    calculate: csatComparison,
    example: {
      formula: `CSAT.BY({5;4;3;5},${asked},,,FALSE)`,
      result: [
        ["Web", 3, 2, 0.666667, 0.20766, 0.938508],
        ["Store", 1, 1, 1, 0.206549, 1],
        ["All", 4, 3, 0.75, 0.300642, 0.954413],
      ],
    },
  }),
  "CES.TREND": tableFunction({
    asks: [{ topic: "ces", as: "overTime" }],
    arguments: { scores: scores(), dates: dates(), unit, ...effort },
    calculate: cesTrend,
    example: {
      formula: `CES.TREND({7;6;5;7;6;6},{"2026-01-05";"2026-01-07";"2026-02-02";"2026-02-03";"2026-02-09";"2026-02-11"},"month",,FALSE)`,
      result: [
        ["2026-01", 2, 6.5, 1, 7],
        ["2026-02", 4, 6, 4.700772, 7],
      ],
    },
  }),
  "CES.BY": tableFunction({
    asks: [{ topic: "ces", as: "bySegment" }],
    arguments: { scores: scores(), groups: groups(), ...effort },
    calculate: cesComparison,
    example: {
      formula: `CES.BY({7;6;5;7},${asked},,FALSE)`,
      result: [
        ["Web", 3, 6.333333, 3.464898, 7],
        ["Store", 1, 6, "#N/A", "#N/A"],
        ["All", 4, 6.25, 4.72652, 7],
      ],
    },
  }),
  RFM: tableFunction({
    asks: [
      { topic: "customerGroups", as: "byCustomer" },
      { topic: "customerValue", as: "byCustomer" },
    ],
    arguments: {
      customers: customers(),
      dates: dates(),
      amounts: amounts(),
      asOf: optional(date()),
      ...ids,
    },
    calculate: rfm,
    example: {
      formula: `RFM(${who},${when},{100;50;80},,,FALSE)`,
      result: [
        ["Ann", 1, 2, 180, 3, 3, 3, "Need attention"],
        ["Bo", 55, 1, 50, 1, 1, 1, "Hibernating"],
      ],
    },
  }),
};
