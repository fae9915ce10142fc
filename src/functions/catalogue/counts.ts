import { averageOrderValue } from "../../metrics/counts/averageOrderValue";
import { churn } from "../../metrics/counts/churn";
import { customerValue } from "../../metrics/counts/customerValue";
import { purchaseFrequency } from "../../metrics/counts/purchaseFrequency";
import { repeatRate } from "../../metrics/counts/repeatRate";
import { retention } from "../../metrics/counts/retention";
import { retentionValue } from "../../metrics/counts/retentionValue";
import { grossRevenueRetention, netRevenueRetention } from "../../metrics/counts/revenueRetention";
import { flag, number, optional } from "../arguments";
import { cellFunction } from "../declaration";

const retentionCounts = {
  customersAtStart: number(),
  customersAtEnd: number(),
  newCustomers: number(),
};

/** Functions of figures that the user has already counted. */
export const counts = {
  RETENTION: cellFunction({
    asks: [{ topic: "retention", as: "counted" }],
    arguments: retentionCounts,
    format: "rate",
    calculate: retention,
    example: { formula: "RETENTION(1000,950,100)", result: 0.85 },
  }),
  CHURN: cellFunction({
    asks: [{ topic: "churn", as: "counted" }],
    arguments: retentionCounts,
    format: "rate",
    calculate: churn,
    example: { formula: "CHURN(1000,950,100)", result: 0.15 },
  }),
  REPEATRATE: cellFunction({
    asks: [{ topic: "repeatRate", as: "counted" }],
    arguments: { repeatCustomers: number(), uniqueCustomers: number() },
    format: "rate",
    calculate: repeatRate,
    example: { formula: "REPEATRATE(300,1200)", result: 0.25 },
  }),
  PURCHFREQ: cellFunction({
    asks: [{ topic: "purchaseFrequency", as: "counted" }],
    arguments: { orders: number(), uniqueCustomers: number() },
    format: "number",
    calculate: purchaseFrequency,
    example: { formula: "PURCHFREQ(3000,1200)", result: 2.5 },
  }),
  AOV: cellFunction({
    asks: [{ topic: "orderValue", as: "counted" }],
    arguments: { revenue: number(), orders: number() },
    format: "number",
    calculate: averageOrderValue,
    example: { formula: "AOV(450000,3000)", result: 150 },
  }),
  CLV: cellFunction({
    asks: [{ topic: "customerValue", as: "counted" }],
    arguments: {
      purchaseFrequency: number(),
      averageOrderValue: number(),
      lifespan: optional(number()),
      grossMargin: optional(number()),
    },
    format: "number",
    calculate: customerValue,
    example: { formula: "CLV(2.5,150,3,0.4)", result: 450 },
  }),
  "CLV.RETENTION": cellFunction({
    asks: [{ topic: "customerValue", as: "counted" }],
    arguments: {
      margin: number(),
      retentionRate: number(),
      discountRate: number(),
      firstMarginNow: optional(flag()),
    },
    format: "number",
    calculate: retentionValue,
    example: { formula: "CLV.RETENTION(150,0.8,0.1)", result: 400 },
  }),
  GRR: cellFunction({
    asks: [{ topic: "revenueRetention", as: "counted" }],
    arguments: { mrrAtStart: number(), contraction: number(), churned: number() },
    format: "rate",
    calculate: grossRevenueRetention,
    example: { formula: "GRR(100000,3000,5000)", result: 0.92 },
  }),
  NRR: cellFunction({
    asks: [{ topic: "revenueRetention", as: "counted" }],
    arguments: { mrrAtStart: number(), expansion: number(), contraction: number(), churned: number() },
    format: "rate",
    calculate: netRevenueRetention,
    example: { formula: "NRR(100000,12000,3000,5000)", result: 1.04 },
  }),
};
