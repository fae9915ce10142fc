import { subscriptionTrend } from "../../../src/metrics/subscriptions/trend";
import { days, ids, refusal } from "../../support/columns";

const rowsOf = (...args: Parameters<typeof subscriptionTrend>) => subscriptionTrend(...args).rows;

it("has the columns of the contract", () => {
  const { columns } = subscriptionTrend({ starts: days("2026-01-01"), ends: days(null), unit: "year" });
  expect(columns.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
    "Period: text",
    "At start: number",
    "New: number",
    "Lost: number",
    "At end: number",
    "Retention: rate",
    "Churn: rate",
  ]);
});

it("of one subscription that still runs is one period in which it came", () => {
  expect(rowsOf({ starts: days("2026-05-17"), ends: days(null), unit: "month" })).toEqual([
    ["2026-05", 0, 1, 0, 1, null, null],
  ]);
});

it("shows what starts and ends on the same day in no column, unless that is the last of the period", () => {
  expect(rowsOf({ starts: days("2026-01-05"), ends: days("2026-01-05"), unit: "month" })).toEqual([
    ["2026-01", 0, 0, 0, 0, null, null],
  ]);
  expect(rowsOf({ starts: days("2026-01-31"), ends: days("2026-01-31"), unit: "month" })).toEqual([
    ["2026-01", 0, 1, 0, 1, null, null],
  ]);
  expect(rowsOf({ starts: days("2026-01-05"), ends: days("2026-01-05"), unit: "day" })).toEqual([
    ["2026-01-05", 0, 1, 0, 1, null, null],
  ]);
});

it("goes from the first start to the latest start or end, over periods in which nothing happens", () => {
  expect(
    rowsOf({
      starts: days("2026-05-31", "2026-01-15"),
      ends: days(null, "2026-04-30"),
      unit: "month",
    }),
  ).toEqual([
    ["2026-01", 0, 1, 0, 1, null, null],
    ["2026-02", 1, 0, 0, 1, 1, 0],
    ["2026-03", 1, 0, 0, 1, 1, 0],
    ["2026-04", 1, 0, 0, 1, 1, 0],
    ["2026-05", 1, 1, 1, 1, 0, 1],
  ]);
});

it("loses what ends before the last day of the period, not what ends on it", () => {
  expect(
    rowsOf({
      starts: days("2025-12-31", "2025-12-31", "2025-12-31"),
      ends: days("2026-01-30", "2026-01-31", "2026-02-01"),
      unit: "month",
    }),
  ).toEqual([
    ["2025-12", 0, 3, 0, 3, null, null],
    ["2026-01", 3, 0, 1, 2, 2 / 3, 1 / 3],
    ["2026-02", 2, 0, 2, 0, 0, 1],
  ]);
});

describe("with customers", () => {
  it("a change of plan, a second plan and a pause within a period are neither new nor lost", () => {
    expect(
      rowsOf({
        starts: days("2026-01-01", "2026-02-15", "2026-02-20", "2026-03-20"),
        ends: days("2026-02-14", "2026-03-05", "2026-02-25", null),
        customers: ids("Ann", "Ann", "Ann", "Ann"),
        unit: "month",
      }),
    ).toEqual([
      ["2026-01", 0, 1, 0, 1, null, null],
      ["2026-02", 1, 0, 0, 1, 1, 0],
      ["2026-03", 1, 0, 0, 1, 1, 0],
    ]);
  });

  it("who is back after a period's end was lost, and is new again", () => {
    expect(
      rowsOf({
        starts: days("2026-03-01", "2026-01-01"),
        ends: days(null, "2026-02-10"),
        customers: ids("Ann", "Ann"),
        unit: "month",
      }),
    ).toEqual([
      ["2026-01", 0, 1, 0, 1, null, null],
      ["2026-02", 1, 0, 1, 0, 0, 1],
      ["2026-03", 0, 1, 0, 1, null, null],
    ]);
  });

  it("counts a short plan within a long one once", () => {
    expect(
      rowsOf({
        starts: days("2026-01-01", "2026-02-01", "2026-01-01"),
        ends: days("2026-04-30", "2026-02-28", "2026-03-31"),
        customers: ids("Ann", "Ann", "Bo"),
        unit: "month",
      }).map((row) => row.slice(0, 5)),
    ).toEqual([
      ["2026-01", 0, 2, 0, 2],
      ["2026-02", 2, 0, 0, 2],
      ["2026-03", 2, 0, 0, 2],
      ["2026-04", 2, 0, 1, 1],
    ]);
  });

  it("leaves rows without a customer out, and counts them", () => {
    const { rows, use } = subscriptionTrend({
      starts: days("2020-01-01", "2026-01-01"),
      ends: days(null, null),
      customers: ids(null, "Ann"),
      unit: "year",
    });
    expect(rows).toEqual([["2026", 0, 1, 0, 1, null, null]]);
    expect(use).toEqual({ used: 1, leftOut: { blankCustomer: 1 } });
  });
});

it("gives the same table for the same subscriptions in any order", () => {
  const starts = ["2026-01-01", "2026-02-15", "2026-02-20", "2026-03-20"];
  const ends = ["2026-02-14", "2026-03-05", null, "2026-05-01"];
  const unit = "week";
  expect(rowsOf({ starts: days(...starts.toReversed()), ends: days(...ends.toReversed()), unit })).toEqual(
    rowsOf({ starts: days(...starts), ends: days(...ends), unit }),
  );
});

it("refuses centuries, and an end before its start", () => {
  const centuries = { starts: days("1930-01-01"), ends: days("9999-12-31"), unit: "day" } as const;
  expect(refusal(() => subscriptionTrend(centuries))).toMatchObject({ code: "tableTooLarge" });
  const backwards = { starts: days("2026-01-02"), ends: days("2026-01-01"), unit: "day" } as const;
  expect(refusal(() => subscriptionTrend(backwards))).toMatchObject({ code: "endBeforeStart", index: 0 });
});
