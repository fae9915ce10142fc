import { runsOn, usedSubscriptions } from "../../../src/metrics/subscriptions/subscriptionList";
import { day, days, ids, numbers, refusal } from "../../support/columns";

describe("a subscription runs", () => {
  const list = { starts: days("2026-01-05", "2026-01-05"), ends: days("2026-01-05", null) };
  const runs = (row: number, date: string) => runsOn(list, row, day(date));

  it("on its first and on its last day, also where these are the same", () => {
    expect(runs(0, "2026-01-04")).toBe(false);
    expect(runs(0, "2026-01-05")).toBe(true);
    expect(runs(0, "2026-01-06")).toBe(false);
  });

  it("for ever where the end is blank", () => {
    expect(runs(1, "2026-01-04")).toBe(false);
    expect(runs(1, "9999-12-31")).toBe(true);
  });
});

it("counts the rows left out by reason: no start, no customer, no amount", () => {
  const used = usedSubscriptions({
    starts: days("2026-01-01", null, "2026-01-01", "2026-01-01"),
    ends: days(null, "2026-02-01", null, null),
    customers: ids("Ann", "Bo", null, "Cem"),
    amounts: numbers(1, 2, 3, null),
  });
  expect([...used.indices]).toEqual([0]);
  expect(used.use).toEqual({ used: 1, leftOut: { blankStart: 1, blankCustomer: 1, blankAmount: 1 } });
});

it("refuses an end before its start and says in which row, with both days", () => {
  const list = {
    starts: days("2026-01-01", "2026-02-02"),
    ends: days("2026-01-01", "2026-02-01"),
    customers: ids("Ann", null),
  };
  expect(refusal(() => usedSubscriptions(list))).toEqual({
    code: "endBeforeStart",
    argument: "ends",
    index: 1,
    start: day("2026-02-02"),
    end: day("2026-02-01"),
  });
});

it("has nothing to measure where nothing starts", () => {
  const problem = { code: "nothingToMeasure", missing: "subscriptions" };
  expect(refusal(() => usedSubscriptions({ starts: days(null), ends: days("2026-01-01") }))).toEqual(problem);
  expect(refusal(() => usedSubscriptions({ starts: days(), ends: days() }))).toEqual(problem);
});
