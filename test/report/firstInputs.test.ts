import { parseIsoDate } from "../../src/metrics/period/day";
import { firstInputs } from "../../src/report/firstInputs";

describe("what a report is about at first", () => {
  it.each([
    ["two years", "2024-10-01", "2026-09-30", "2026-Q3", "quarter"],
    ["two years, the last quarter not over", "2024-10-01", "2026-09-29", "2026-Q2", "quarter"],
    ["a year and a half: the orders of CDNOW", "1997-01-01", "1998-06-30", "1998-06", "month"],
    ["nine months", "2026-01-05", "2026-09-10", "2026-08", "month"],
    ["two months", "2026-01-05", "2026-03-01", "2026-W09", "week"],
    [
      "one day: the only week there is, though it is not over",
      "2026-01-05",
      "2026-01-05",
      "2026-W02",
      "week",
    ],
  ])("of %s", (_, first, last, period, unit) => {
    expect(firstInputs(parseIsoDate(first)!, parseIsoDate(last)!)).toEqual({ period, unit });
  });
});
