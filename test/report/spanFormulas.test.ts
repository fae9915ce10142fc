/** The report's formulas about spans of days, calculated by the playground's grid engine. */
import { isInSpan, periodBeforeFormula, whereSpan } from "../../src/report/periodFormulas";
import { calculatedInGrid } from "../formulas/native/support/calculatedInGrid";

describe("the report's formulas about a span of days", () => {
  const rows = [
    ["2026-04-01..2026-06-30", 46_112, 1],
    ["2026-Q2", 46_113.5, 2],
    ["2026-04-02..2026-04-03", "2026-06-30", 4],
    ["", "2026-07-01T08:00:00Z", 8],
    ["", null, 16],
    ["", "no date", 32],
  ];
  const sum = (cell: string) => `=SUM(FILTER(C1:C6,${isInSpan("B1:B6", cell)}))`;
  const [orders, calendar, other, before] = calculatedInGrid("Orders", rows, [
    `=${whereSpan("A1", "SUM(1,2)", "0")}`,
    `=${whereSpan("A2", "NA()", "7")}`,
    sum("A1"),
    `=${periodBeforeFormula("A3")}`,
  ]);

  it("tell a span from a period of the calendar", () => {
    expect([orders, calendar]).toEqual([[[3]], [[7]]]);
  });

  it("pick the rows of its days, dates being numbers or texts: 46113 is 2026-04-01", () => {
    expect(other).toEqual([[2 + 4]]);
  });

  it("know the span before", () => {
    expect(before).toEqual([["2026-03-31..2026-04-01"]]);
  });
});
