import { parsePeriod } from "../../src/metrics/period/period";
import { isWithin, leaveOut, usedRows } from "../../src/metrics/rows";
import { day, days, ids, numbers, refusal } from "../support/columns";

const period = parsePeriod("2026-Q2")!;

it("refuses a period without dates, which could only be ignored", () => {
  const problem = refusal(() => usedRows({ customers: ids("Ann") }, period));
  expect(problem).toEqual({ code: "periodWithoutDates", argument: "period" });
});

it("counts a row that has several blanks once", () => {
  const columns = { customers: ids(null), dates: days(null), amounts: numbers(null) };
  expect(usedRows(columns, period).use).toEqual({ used: 0, leftOut: { blankCustomer: 1 } });
});

it("leaves out a row with a blank in any column that is given, and says why", () => {
  const columns = {
    customers: ids(null, "Ann", "Ann", "Ann", "Ann", "Ann"),
    dates: days("2026-04-01", null, "2026-04-01", "2026-07-01", "2026-04-01", "2026-03-31"),
    amounts: numbers(1, 2, null, 4, 5, 6),
  };
  const { indices, use } = usedRows(columns, period);
  expect([...indices]).toEqual([4]);
  expect(use.leftOut).toEqual({ blankCustomer: 1, blankDate: 1, blankAmount: 1, outsidePeriod: 2 });
});

it("leaves out a blank date also where no period is asked for", () => {
  const { indices, use } = usedRows({ amounts: numbers(9, 8), dates: days(null, "2026-04-01") });
  expect([...indices]).toEqual([1]);
  expect(use).toEqual({ used: 1, leftOut: { blankDate: 1 } });
});

it("keeps an amount of 0: it is no blank", () => {
  expect([...usedRows({ amounts: numbers(0, null, -0) }).indices]).toEqual([0, 2]);
});

it("of a list without rows is empty", () => {
  expect(usedRows({ amounts: numbers() })).toEqual({
    indices: new Int32Array(0),
    use: { used: 0, leftOut: {} },
  });
});

it.each([
  ["2026-03-31", false],
  ["2026-04-01", true],
  ["2026-06-30", true],
  ["2026-07-01", false],
])("%s lies within 2026-Q2: %s", (iso, within) => {
  expect(isWithin(period, day(iso))).toBe(within);
});

it("leaveOut goes on from what was left out before, leaves that as it was and names no reason without rows", () => {
  const before = Object.freeze({ blankDate: 2 });
  expect(leaveOut(before, { blankDate: 1, afterAsOf: 4, noScore: 0 })).toEqual({
    blankDate: 3,
    afterAsOf: 4,
  });
  expect(before).toEqual({ blankDate: 2 });
});
