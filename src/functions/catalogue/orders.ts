import { averageOrderValueOfOrders } from "../../metrics/orders/averageOrderValue";
import { customerValueOfOrders } from "../../metrics/orders/customerValue";
import { lapsedCustomers } from "../../metrics/orders/lapsed";
import { purchaseFrequencyOfOrders } from "../../metrics/orders/purchaseFrequency";
import { repeatRateOfOrders } from "../../metrics/orders/repeatRate";
import { churnOfOrders, retentionOfOrders } from "../../metrics/orders/retention";
import { amounts, customers, date, dates, number, optional, orderIds, period } from "../arguments";
import { listFunction } from "../declaration";

const twoPeriods = {
  customers: customers(),
  dates: dates(),
  period: period(),
  basePeriod: optional(period()),
};
const when = { dates: optional(dates()), period: optional(period()) };
const ids = { orderIds: optional(orderIds()) };

/** Functions of an order list: one row is one order, or one line of an order that has an id. */
export const orders = {
  "RETENTION.ORDERS": listFunction({
    asks: [{ topic: "retention", as: "number" }],
    arguments: twoPeriods,
    format: "rate",
    calculate: retentionOfOrders,
    example: {
      formula: 'RETENTION.ORDERS({"Ann";"Bo";"Ann"},{"2026-01-05";"2026-02-07";"2026-04-02"},"2026-Q2")',
      result: 0.5,
    },
  }),
  "CHURN.ORDERS": listFunction({
    asks: [{ topic: "churn", as: "number" }],
    arguments: twoPeriods,
    format: "rate",
    calculate: churnOfOrders,
    example: {
      formula: 'CHURN.ORDERS({"Ann";"Bo";"Ann"},{"2026-01-05";"2026-02-07";"2026-04-02"},"2026-Q2")',
      result: 0.5,
    },
  }),
  "REPEATRATE.ORDERS": listFunction({
    asks: [{ topic: "repeatRate", as: "number" }],
    arguments: { customers: customers(), ...when, ...ids },
    format: "rate",
    calculate: repeatRateOfOrders,
    example: { formula: 'REPEATRATE.ORDERS({"Ann";"Bo";"Ann";"Cem"})', result: 1 / 3 },
  }),
  "PURCHFREQ.ORDERS": listFunction({
    asks: [{ topic: "purchaseFrequency", as: "number" }],
    arguments: { customers: customers(), ...when, ...ids },
    format: "number",
    calculate: purchaseFrequencyOfOrders,
    example: { formula: 'PURCHFREQ.ORDERS({"Ann";"Bo";"Ann";"Cem"})', result: 4 / 3 },
  }),
  "AOV.ORDERS": listFunction({
    asks: [{ topic: "orderValue", as: "number" }],
    arguments: { amounts: amounts(), ...when, ...ids },
    format: "number",
    calculate: averageOrderValueOfOrders,
    example: { formula: "AOV.ORDERS({100;50;-30})", result: 40 },
  }),
  "CLV.ORDERS": listFunction({
    asks: [{ topic: "customerValue", as: "number" }],
    arguments: {
      customers: customers(),
      amounts: amounts(),
      ...when,
      lifespan: optional(number()),
      grossMargin: optional(number()),
    },
    format: "number",
    calculate: customerValueOfOrders,
    example: { formula: 'CLV.ORDERS({"Ann";"Bo";"Ann"},{100;50;70})', result: 110 },
  }),
  "CHURN.LAPSED": listFunction({
    asks: [{ topic: "lapsed", as: "number" }],
    arguments: { customers: customers(), dates: dates(), days: number(), asOf: optional(date()) },
    format: "rate",
    calculate: lapsedCustomers,
    example: { formula: 'CHURN.LAPSED({"Ann";"Bo"},{"2026-01-05";"2026-04-02"},60)', result: 0.5 },
  }),
};
