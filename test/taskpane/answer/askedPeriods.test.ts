import { chosenBase, extentOf, shownPeriods } from "../../../src/taskpane/answer/askedPeriods";
import { days } from "../../../src/metrics/columns";
import { parsePeriod, periodLabel } from "../../../src/metrics/period/period";

const labels = (values: Parameters<typeof shownPeriods>[0]) =>
  shownPeriods(values, extentOf(values)!).map(periodLabel);

describe("the periods that are shown beside an answer", () => {
  const dates = days(["2025-02-10", null, "2026-06-29", "2025-11-03"]);

  it.each([
    ["2026-Q2", ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]],
    ["2026", ["2025", "2026"]],
    ["2026-H1", ["2025-H1", "2025-H2", "2026-H1"]],
    ["2025-04-01..2025-06-30", ["2025-01-01..2025-03-31", "2025-04-01..2025-06-30"]],
  ])("are those of the kind of %s, as far as the list goes back", (text, expected) => {
    expect(labels({ dates, period: parsePeriod(text) })).toEqual(expected);
  });

  it("are twelve at most", () => {
    const found = labels({ dates, period: parsePeriod("2026-W20") });
    expect(found).toHaveLength(12);
    expect(found.at(-1)).toBe("2026-W20");
  });

  it("are the one asked for alone, where the list begins in it or later", () => {
    expect(labels({ dates, period: parsePeriod("2025-02") })).toEqual(["2025-02"]);
  });

  it.each([
    ["years", ["2019-05-01", "2026-06-29"], 8, "2026"],
    ["quarters", ["2025-02-10", "2026-06-29"], 6, "2026-Q2"],
    ["months", ["2026-01-10", "2026-06-29"], 6, "2026-06"],
    ["weeks", ["2026-06-01", "2026-06-29"], 5, "2026-W27"],
    ["days", ["2026-06-28", "2026-06-29"], 2, "2026-06-29"],
  ])("without a period are the last %s that show a course", (_, ends, count, last) => {
    const found = labels({ dates: days(ends) });
    expect(found).toHaveLength(count);
    expect(found.at(-1)).toBe(last);
  });
});

describe("the days that a list tells of", () => {
  it("are those of its dates, blanks apart", () => {
    const { first, last } = extentOf({ dates: days([null, "2026-03-01", "2026-01-05"]) })!;
    expect([first, last]).toEqual([...days(["2026-01-05", "2026-03-01"])]);
  });

  it("are those of the starts and ends of subscriptions", () => {
    const values = { starts: days(["2025-01-01", "2025-03-01"]), ends: days([null, "2026-05-31"]) };
    expect(extentOf(values)).toEqual({ first: days(["2025-01-01"])[0], last: days(["2026-05-31"])[0] });
  });

  it.each([[{}], [{ dates: days([null]) }]])("are none where there are no dates", (values) => {
    expect(extentOf(values)).toBeUndefined();
  });
});

describe("a base period of the user's own", () => {
  const period = parsePeriod("2026-Q2");
  it.each([
    [undefined, undefined],
    ["2026-Q1", undefined],
    ["2026-01-01..2026-03-31", undefined],
    ["2025-Q2", "2025-Q2"],
  ])("is one that is not simply the period before: %s", (base, chosen) => {
    const found = chosenBase({ period, basePeriod: base && parsePeriod(base) });
    expect(found && periodLabel(found)).toBe(chosen);
  });
});
