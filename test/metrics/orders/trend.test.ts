import { orderTrend } from "../../../src/metrics/orders/trend";
import { days, ids, numbers, refusal } from "../../support/columns";

const NAMES = [
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
];

it("has the columns of the contract, and rates are rates", () => {
  const { columns } = orderTrend({
    customers: ids("Ann"),
    dates: days("2026-01-01"),
    amounts: numbers(1),
    unit: "year",
  });
  expect(columns.map(({ name }) => name)).toEqual(NAMES);
  expect(columns.filter(({ kind }) => kind === "rate").map(({ name }) => name)).toEqual([
    "Retention",
    "Repeat rate",
  ]);
});

it("of one row is one period, with nobody to retain", () => {
  const list = { customers: ids("Ann"), dates: days("2026-05-17"), amounts: numbers(80), unit: "quarter" };
  expect(orderTrend({ ...list, unit: "quarter" }).rows).toEqual([
    ["2026-Q2", 1, 1, 0, 0, 1, 80, null, 0, 1, 80, 80],
  ]);
});

it("shows a period without orders, after which nobody is retained and old customers are reactivated", () => {
  const { rows } = orderTrend({
    customers: ids("Ann", "Bo", "Ann", "Cem"),
    dates: days("2026-01-31", "2026-01-01", "2026-03-01", "2026-03-31"),
    amounts: numbers(10, 20, 30, 40),
    unit: "month",
  });
  expect(rows).toEqual([
    ["2026-01", 2, 2, 0, 0, 2, 30, null, 0, 1, 15, 15],
    ["2026-02", 0, 0, 0, 0, 0, 0, 0, null, null, null, null],
    ["2026-03", 2, 1, 0, 1, 2, 70, null, 0, 1, 35, 35],
  ]);
});

it("counts who ordered in the period before as retained, however often", () => {
  const { rows } = orderTrend({
    customers: ids("Ann", "Ann", "Bo", "Ann", "Ann", "Cem"),
    dates: days("2025-12-31", "2025-01-01", "2025-06-01", "2026-01-01", "2026-12-31", "2026-02-02"),
    amounts: numbers(1, 2, 3, 4, 5, 6),
    unit: "year",
  });
  expect(rows).toEqual([
    ["2025", 2, 2, 0, 0, 3, 6, null, 0.5, 1.5, 2, 3],
    ["2026", 2, 1, 1, 0, 3, 15, 0.5, 0.5, 1.5, 5, 7.5],
  ]);
});

it("counts an order with rows in two periods in each, and one that customers share once", () => {
  const { rows } = orderTrend({
    customers: ids("Ann", "Bo", "Ann", "Ann"),
    dates: days("2026-01-05", "2026-01-05", "2026-02-01", "2026-01-06"),
    amounts: numbers(5, 5, 5, 5),
    orderIds: ids("A", "A", "A", null),
    unit: "month",
  });
  expect(rows).toEqual([
    ["2026-01", 2, 2, 0, 0, 2, 15, null, 0.5, 1, 7.5, 7.5],
    ["2026-02", 1, 0, 1, 0, 1, 5, 0.5, 0, 1, 5, 5],
  ]);
});

it("gives the same table for the same orders in any order", () => {
  const list = (order: readonly number[]) => {
    const pick = <T>(...values: T[]) => order.map((index) => values[index]!);
    return orderTrend({
      customers: ids(...pick("Ann", "Bo", "Ann", "Cem", "Bo")),
      dates: days(...pick("2026-01-01", "2026-01-20", "2026-02-02", "2026-03-03", "2026-03-04")),
      amounts: numbers(...pick(0.1, 0.2, 0.3, -5, 7)),
      unit: "month",
    }).rows;
  };
  expect(list([4, 2, 0, 3, 1])).toEqual(list([0, 1, 2, 3, 4]));
});

it("leaves rows with a blank out: the table begins with the first order that counts", () => {
  const { rows, use } = orderTrend({
    customers: ids(null, "Ann", "Bo", "Cem"),
    dates: days("2020-01-01", null, "2026-01-01", "2030-01-01"),
    amounts: numbers(1, 2, 3, null),
    unit: "year",
  });
  expect(rows.map(([period]) => period)).toEqual(["2026"]);
  expect(use).toEqual({ used: 1, leftOut: { blankCustomer: 1, blankDate: 1, blankAmount: 1 } });
});

it("has nothing to measure without orders", () => {
  const list = { customers: ids(null), dates: days(null), amounts: numbers(null) };
  expect(refusal(() => orderTrend({ ...list, unit: "day" }))).toEqual({
    code: "nothingToMeasure",
    missing: "orders",
  });
});

it("refuses centuries of days and says from when to when they would be", () => {
  const dates = days("2026-01-01", "9999-12-31");
  const list = { customers: ids("Ann", "Ann"), dates, amounts: numbers(1, 1) };
  expect(refusal(() => orderTrend({ ...list, unit: "day" }))).toMatchObject({
    code: "tableTooLarge",
    columns: 12,
    first: dates[0],
    last: dates[1],
  });
});
