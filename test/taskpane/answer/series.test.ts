import type { FunctionId } from "../../../src/functions/catalogue";
import { periodLabel } from "../../../src/metrics/period/period";
import { seriesOf } from "../../../src/taskpane/answer/series";
import { day } from "../../support/columns";
import { column } from "../../support/customFunctions";
import { describeWithRealData, expectedFigures, realRecords } from "../../support/realData";
import { ask } from "./ask";

const said = (id: FunctionId, ...args: unknown[]) =>
  seriesOf(id, ask(id, ...args).call).map(({ period, outcome }) => [
    periodLabel(period),
    outcome.kind === "finding" ? outcome.finding.value : outcome.kind,
  ]);

const customers = column("Ann", "Bo", "Ann", "Cem", "", "Ann", "Bo");
const dates = column("2026-01-05", "2026-02-07", "2026-04-02", "2026-04-09", "2026-05-01", "", "2025-11-30");
const amounts = column(100, 50, -30, 20, 40, 60, 10);

describe("the series of a measure", () => {
  it("follows customers from each period into the next", () => {
    expect(said("RETENTION.ORDERS", customers, dates, "2026-Q2")).toEqual([
      ["2025-Q4", "problem"],
      ["2026-Q1", 1],
      ["2026-Q2", 0.5],
    ]);
  });

  it("takes the rows of each period, those without a date or a customer in none", () => {
    expect(said("CLV.ORDERS", customers, amounts, dates, "2026-Q2")).toEqual([
      ["2025-Q4", 10],
      ["2026-Q1", 75],
      ["2026-Q2", -5],
    ]);
  });

  it("shows the last periods of the calendar where none is asked for", () => {
    expect(said("AOV.ORDERS", amounts, dates).at(-1)).toEqual(["2026-05", 40]);
  });

  it("says that nothing was there in a period without rows", () => {
    const when = column("2026-01-05", "2026-03-05");
    expect(said("NPS", column(10, 0), when, "2026-03")).toEqual([
      ["2026-01", 100],
      ["2026-02", "problem"],
      ["2026-03", -100],
    ]);
  });

  it("is that of the subscriptions running before each period", () => {
    const starts = column("2025-01-01", "2025-03-01");
    const ends = column("", "2026-05-31");
    expect(said("RETENTION.SUBS", starts, ends, "2026-Q2").slice(-2)).toEqual([
      ["2026-Q1", 1],
      ["2026-Q2", 0.5],
    ]);
  });

  it("keeps a base period of the user's own, from which customers are followed into both periods", () => {
    expect(said("RETENTION.ORDERS", customers, dates, "2026-Q2", "2025-Q4")).toEqual([
      ["2026-Q1", 1],
      ["2026-Q2", 0],
    ]);
  });

  it("leaves the period before out where it is the base period in part", () => {
    expect(said("RETENTION.ORDERS", customers, dates, "2026-04", "2026-Q1")).toEqual([["2026-04", 0.5]]);
  });

  it.each([
    ["a list without dates", "NPS" as const, [column(10, 9)]],
    ["a measure that takes no period", "CHURN.LAPSED" as const, [customers, dates, 30]],
  ])("is empty for %s", (_, id, args) => {
    expect(said(id, ...args)).toEqual([]);
  });
});

describeWithRealData("the series of CDNOW's orders", () => {
  const { periods } = expectedFigures<{
    periods: Record<string, Record<string, number> & { retention?: { retention: number } }>;
  }>("cdnow.json");
  const records = realRecords("cdnow-orders.csv");
  const orders = {
    customers: column("CustomerID", ...records.map(({ CustomerID }) => CustomerID)),
    dates: column("OrderDate", ...records.map(({ OrderDate }) => day(OrderDate!))),
    amounts: column("Amount", ...records.map(({ Amount }) => Number(Amount))),
  };
  const quarters = Object.keys(periods).filter((label) => label.includes("Q"));

  it("follows the customers as pandas does", () => {
    const series = new Map(
      said("RETENTION.ORDERS", orders.customers, orders.dates, "1998-Q2") as [string, number][],
    );
    for (const quarter of quarters.slice(1))
      expect(series.get(quarter)).toBe(periods[quarter]!.retention!.retention);
  });

  it.each([
    ["REPEATRATE.ORDERS", "repeatRate", [orders.customers, orders.dates, "1998-Q2"]],
    ["PURCHFREQ.ORDERS", "purchaseFrequency", [orders.customers, orders.dates, "1998-Q2"]],
    ["AOV.ORDERS", "aov", [orders.amounts, orders.dates, "1998-Q2"]],
    ["CLV.ORDERS", "customerValue", [orders.customers, orders.amounts, orders.dates, "1998-Q2"]],
  ] as const)("has the figures of pandas: %s", (id, name, args) => {
    const series = new Map(said(id, ...args) as [string, number][]);
    for (const quarter of quarters) expect(series.get(quarter)).toBeCloseTo(periods[quarter]![name]!, 10);
  });
});
