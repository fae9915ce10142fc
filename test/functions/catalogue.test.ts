import { catalogue, families, functionIds } from "../../src/functions/catalogue";
import { FakeExcel } from "../support/customFunctions";

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

describe("the example calculates to the result it promises", () => {
  const excel = new FakeExcel();

  it.each(functionIds.map((id) => [catalogue[id].example.formula, id] as const))("%s", (formula, id) => {
    expect(formula.startsWith(`${id}(`)).toBe(true);
    expect(excel.formula(formula)).toBeCloseTo(catalogue[id].example.result, 12);
  });
});
