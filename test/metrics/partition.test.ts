import { byGroup, byPeriod, firstAndLast, PeriodIndex, startsOf } from "../../src/metrics/partition";
import { FIRST_DAY, LAST_DAY } from "../../src/metrics/period/day";
import { day, days, ids } from "../support/columns";

const rows = (...indices: number[]) => Int32Array.from(indices);
const arrays = (parts: readonly Int32Array[]) => parts.map((part) => [...part]);

describe("byPeriod", () => {
  it("has the periods without rows, too, and keeps the rows of each in order", () => {
    const dates = days("2026-04-30", "2026-01-31", "2026-04-01", "2026-01-01");
    const { labels, parts } = byPeriod(rows(0, 1, 2, 3), dates, "month");
    expect(labels).toEqual(["2026-01", "2026-02", "2026-03", "2026-04"]);
    expect(arrays(parts)).toEqual([[1, 3], [], [], [0, 2]]);
  });

  it("begins before the first day and ends after the last where these lie within a period", () => {
    const { starts, labels } = byPeriod(rows(0, 1), days("2026-02-14", "2026-07-01"), "quarter");
    expect(labels).toEqual(["2026-Q1", "2026-Q2", "2026-Q3"]);
    expect(starts).toEqual([day("2026-01-01"), day("2026-04-01"), day("2026-07-01")]);
  });

  it("of one row is one period", () => {
    const { labels, parts } = byPeriod(rows(0), days("2026-06-30"), "half");
    expect([labels, arrays(parts)]).toEqual([["2026-H1"], [[0]]]);
  });

  it("counts ISO weeks over the turn of the year: 2026 has a week 53", () => {
    const { labels } = byPeriod(rows(0, 1), days("2026-12-27", "2027-01-04"), "week");
    expect(labels).toEqual(["2026-W52", "2026-W53", "2027-W01"]);
  });

  it("sees the rows it is given only", () => {
    const { labels, parts } = byPeriod(rows(1), days("2020-01-01", "2026-01-01", null), "year");
    expect([labels, arrays(parts)]).toEqual([["2026"], [[1]]]);
  });
});

describe("byGroup", () => {
  it("has the groups in the order in which they appear among these rows", () => {
    const groups = ids("Web", "Store", "App", "Store", "Web");
    const { labels, parts } = byGroup(rows(1, 2, 3, 4), groups);
    expect(labels).toEqual(["Store", "App", "Web"]);
    expect(arrays(parts)).toEqual([[1, 3], [2], [4]]);
  });

  it("puts the rows without a group into a group of their own, named (blank)", () => {
    const { labels, parts } = byGroup(rows(0, 1, 2), ids(null, "Web", null));
    expect([labels, arrays(parts)]).toEqual([
      ["(blank)", "Web"],
      [[0, 2], [1]],
    ]);
  });

  it("of no rows has no groups", () => {
    expect(byGroup(rows(), ids("Web"))).toEqual({ labels: [], parts: [] });
  });
});

it("PeriodIndex knows the period of every day, and is quick also over eight thousand years", () => {
  const starts = startsOf("year", FIRST_DAY, LAST_DAY);
  const before = performance.now();
  const index = new PeriodIndex(starts, LAST_DAY);
  expect(performance.now() - before).toBeLessThan(500);
  expect(index.at(day("1927-12-31"))).toBe(0);
  expect(index.at(day("1928-01-01"))).toBe(1);
  expect(index.at(LAST_DAY)).toBe(9999 - 1927);
});

it("firstAndLast does not need the rows in order", () => {
  expect(firstAndLast(rows(2, 0, 1), days("2026-03-01", "2026-01-01", "2026-02-01"))).toEqual([
    day("2026-01-01"),
    day("2026-03-01"),
  ]);
});
