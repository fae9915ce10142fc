import { catalogue, families, functionIds } from "../../src/functions/catalogue";

/** The contract: names and arguments of every function as workbooks depend on them, optional arguments in brackets. */
const SIGNATURES = [
  "RETENTION(customersAtStart, customersAtEnd, newCustomers)",
  "CHURN(customersAtStart, customersAtEnd, newCustomers)",
  "REPEATRATE(repeatCustomers, uniqueCustomers)",
  "PURCHFREQ(orders, uniqueCustomers)",
  "AOV(revenue, orders)",
  "CLV(purchaseFrequency, averageOrderValue, [lifespan], [grossMargin])",
  "CLV.RETENTION(margin, retentionRate, discountRate, [firstMarginNow])",
  "GRR(mrrAtStart, contraction, churned)",
  "NRR(mrrAtStart, expansion, contraction, churned)",
  "NPS(scores, [dates], [period], [counts])",
  "CES(scores, [scale], [agreeFrom], [dates], [period], [counts])",
  "CSAT(scores, [scale], [satisfiedFrom], [dates], [period], [counts])",
  "RETENTION.ORDERS(customers, dates, period, [basePeriod])",
  "CHURN.ORDERS(customers, dates, period, [basePeriod])",
  "REPEATRATE.ORDERS(customers, [dates], [period], [orderIds])",
  "PURCHFREQ.ORDERS(customers, [dates], [period], [orderIds])",
  "AOV.ORDERS(amounts, [dates], [period], [orderIds])",
  "CLV.ORDERS(customers, amounts, [dates], [period], [lifespan], [grossMargin])",
  "CHURN.LAPSED(customers, dates, days, [asOf])",
  "RETENTION.SUBS(starts, ends, period, [amounts], [customers])",
  "CHURN.SUBS(starts, ends, period, [amounts], [customers])",
  "SUBS.TREND(starts, ends, unit, [customers], [headers])",
  "ORDERS.TREND(customers, dates, amounts, unit, [orderIds], [headers])",
  "ORDERS.BY(customers, amounts, groups, [orderIds], [headers])",
  "RETENTION.COHORTS(customers, dates, unit, [measure], [mode], [amounts], [orderIds], [headers])",
  "NPS.TREND(scores, dates, unit, [headers])",
  "NPS.BY(scores, groups, [headers])",
  "CSAT.TREND(scores, dates, unit, [scale], [satisfiedFrom], [headers])",
  "CSAT.BY(scores, groups, [scale], [satisfiedFrom], [headers])",
  "CES.TREND(scores, dates, unit, [scale], [headers])",
  "CES.BY(scores, groups, [scale], [headers])",
  "RFM(customers, dates, amounts, [asOf], [orderIds], [headers])",
  "NPS.INTERVAL(scores, [confidence], [counts])",
  "CSAT.INTERVAL(scores, [scale], [satisfiedFrom], [confidence], [counts])",
  "RETENTION.INTERVAL(retained, atStart, [confidence])",
  "CES.INTERVAL(scores, [scale], [confidence], [counts])",
  "NPS.TEST(scoresA, scoresB)",
  "CSAT.TEST(scoresA, scoresB, [scale], [satisfiedFrom])",
  "CES.TEST(scoresA, scoresB, [scale])",
];

it("holds the functions of the contract, with their arguments in their order", () => {
  const signatures = functionIds.map((id) => {
    const names = Object.entries(catalogue[id].arguments).map(([name, { optional }]) =>
      optional ? `[${name}]` : name,
    );
    return `${id}(${names.join(", ")})`;
  });
  expect(signatures).toEqual(SIGNATURES);
});

it("every function belongs to one family", () => {
  expect(Object.values(families).flatMap((family) => Object.keys(family))).toEqual(functionIds);
});

it("functions of counts go cell by cell, all others take lists", () => {
  const byCell = functionIds.filter((id) => catalogue[id].kind === "cells");
  expect(byCell).toEqual(Object.keys(families.counts));
});
