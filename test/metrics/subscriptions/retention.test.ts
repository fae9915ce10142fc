import { parsePeriod } from "../../../src/metrics/period/period";
import { churnOfSubscriptions, retentionOfSubscriptions } from "../../../src/metrics/subscriptions/retention";
import { days, ids, numbers, refusal } from "../../support/columns";

const period = parsePeriod("2026-Q2")!;

it("asks about the day before the period and its last day, not about what comes and goes between", () => {
  const starts = days("2026-03-31", "2026-03-31", "2026-03-31", "2026-04-01", "2026-01-01");
  const ends = days("2026-06-29", "2026-06-30", null, null, "2026-03-30");
  const { value, parts } = retentionOfSubscriptions({ starts, ends, period });
  expect(parts).toEqual({ before: 3, kept: 2 });
  expect(value).toBe(2 / 3);
  expect(churnOfSubscriptions({ starts, ends, period }).value).toBeCloseTo(1 / 3, 15);
});

it("a change of plan is churn of a subscription, but not of the customer", () => {
  const starts = days("2026-01-01", "2026-05-01", "2026-01-01");
  const ends = days("2026-04-30", null, "2026-04-30");
  const customers = ids("Ann", "Ann", "Bo");
  expect(retentionOfSubscriptions({ starts, ends, period }).value).toBe(0);
  expect(retentionOfSubscriptions({ starts, ends, period, customers })).toMatchObject({
    value: 0.5,
    numerator: 1,
    denominator: 2,
  });
});

it("a customer with two subscriptions is one customer, and keeps running while one of them does", () => {
  const list = {
    starts: days("2026-01-01", "2026-02-01"),
    ends: days("2026-05-01", null),
    customers: ids("Ann", "Ann"),
  };
  expect(retentionOfSubscriptions({ ...list, period })).toMatchObject({ numerator: 1, denominator: 1 });
});

it("a customer who left and is back by the last day was kept", () => {
  const list = {
    starts: days("2026-01-01", "2026-06-30"),
    ends: days("2026-04-01", null),
    customers: ids("Ann", "Ann"),
  };
  expect(retentionOfSubscriptions({ ...list, period }).value).toBe(1);
});

describe("with amounts", () => {
  it("of rows is the amount that still runs", () => {
    const list = {
      starts: days("2026-01-01", "2026-01-01", "2026-05-01"),
      ends: days(null, "2026-05-31", null),
      amounts: numbers(60, 40, 1000),
    };
    expect(retentionOfSubscriptions({ ...list, period })).toMatchObject({ numerator: 60, denominator: 100 });
    expect(churnOfSubscriptions({ ...list, period }).value).toBe(0.4);
  });

  it("of customers counts a downgrade as lost, an upgrade not as won", () => {
    const list = {
      starts: days("2026-01-01", "2026-05-01", "2026-01-01", "2026-05-01"),
      ends: days("2026-04-30", null, "2026-04-30", null),
      customers: ids("Ann", "Ann", "Bo", "Bo"),
      amounts: numbers(100, 70, 50, 500),
    };
    expect(retentionOfSubscriptions({ ...list, period })).toMatchObject({
      numerator: 120,
      denominator: 150,
      value: 0.8,
    });
  });

  it("refuses a negative amount and says in which row", () => {
    const list = {
      starts: days("2026-01-01", "2026-01-01"),
      ends: days(null, null),
      amounts: numbers(1, -2),
    };
    expect(refusal(() => retentionOfSubscriptions({ ...list, period }))).toEqual({
      code: "negativeAmount",
      argument: "amounts",
      index: 1,
      value: -2,
    });
  });

  it("that are all 0 have nothing to keep", () => {
    const list = { starts: days("2026-01-01"), ends: days(null), amounts: numbers(0) };
    expect(refusal(() => retentionOfSubscriptions({ ...list, period }))).toMatchObject({
      missing: "subscriptionsBefore",
    });
  });

  it("beyond the largest number are refused", () => {
    const list = {
      starts: days("2026-01-01", "2026-01-01"),
      ends: days(null, null),
      amounts: numbers(1.7e308, 1.7e308),
    };
    expect(refusal(() => retentionOfSubscriptions({ ...list, period }))).toEqual({ code: "tooLarge" });
  });
});

it("has nothing to keep where nothing ran the day before the period", () => {
  const list = { starts: days("2026-04-01"), ends: days(null) };
  expect(refusal(() => retentionOfSubscriptions({ ...list, period }))).toEqual({
    code: "nothingToMeasure",
    missing: "subscriptionsBefore",
  });
});

it("of one day compares the day before with that day", () => {
  const list = { starts: days("2026-01-01", "2026-01-01"), ends: days("2026-01-31", "2026-02-01") };
  const { value } = retentionOfSubscriptions({ ...list, period: parsePeriod("2026-02-01")! });
  expect(value).toBe(0.5);
});
