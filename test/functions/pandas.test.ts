/** The tables over real data against figures computed with pandas (expected/cdnow.json, expected/airline-nps.json). */
import { column, FakeExcel } from "../support/customFunctions";
import { describeWithRealData, expectedFigures, realRecords, type OrderFigures } from "../support/realData";

interface Score {
  readonly answers: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly nps: number;
}

describeWithRealData("tables over real data", () => {
  const excel = new FakeExcel("en", false);

  it("ORDERS.TREND has the figures of CDNOW's quarters", () => {
    const { periods } = expectedFigures<{ periods: Record<string, OrderFigures> }>("cdnow.json");
    const records = realRecords("cdnow-orders.csv");
    const ranges = ["CustomerID", "OrderDate", "Amount"].map((name) =>
      column(...records.map((one) => one[name])),
    );
    const table = excel.calculate("ORDERS.TREND", ...ranges, "quarter", null, false) as number[][];
    const quarters = table.filter(([period]) => String(period) in periods);
    expect(quarters.length).toBeGreaterThan(4);
    for (const cells of quarters) {
      const figures = periods[String(cells[0])]!;
      const { customers, orders, revenue, repeatRate, purchaseFrequency, aov, customerValue } = figures;
      const [retained, retention] = [cells[3]!, cells[7]!];
      expect([cells[1], cells[5]]).toEqual([customers, orders]);
      [revenue, repeatRate, purchaseFrequency, aov, customerValue].forEach((expected, index) => {
        near([cells[6]!, ...cells.slice(8)][index]!, expected);
      });
      if (figures.retention) {
        expect(retained).toBe(figures.retention.retained);
        near(retention, figures.retention.retention);
      }
    }
  });

  it.each([
    ["customers", "cohortsMonthly"],
    ["revenue", "cohortRevenueMonthly"],
  ] as const)("RETENTION.COHORTS has the %s of CDNOW's monthly cohorts", (measure, name) => {
    const expected =
      expectedFigures<Record<typeof name, Record<string, (number | null)[]>>>("cdnow.json")[name];
    const records = realRecords("cdnow-orders.csv");
    const [customers, dates, amounts] = ["CustomerID", "OrderDate", "Amount"].map((field) =>
      column(...records.map((one) => one[field])),
    );
    const given = [customers, dates, "month", measure, "on", amounts, null, false];
    const table = excel.calculate("RETENTION.COHORTS", ...given) as (number | string)[][];
    const found = Object.fromEntries(table.slice(0, -1).map(([cohort, , ...cells]) => [cohort, cells]));
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    for (const [cohort, cells] of Object.entries(expected)) {
      expect(found[cohort]).toHaveLength(cells.length);
      cells.forEach((cell, age) => {
        if (cell === null) expect(found[cohort]![age]).toBe("");
        // The expected sums are rounded to cents.
        else expect(Number(found[cohort]![age])).toBeCloseTo(cell, 2);
      });
    }
  });

  it("NPS.BY has the figures of the airlines", () => {
    const { byAirline } = expectedFigures<{ byAirline: Record<string, Score> }>("airline-nps.json");
    const records = realRecords("airline-nps.csv");
    const ranges = ["Score", "Airline"].map((name) => column(...records.map((one) => one[name])));
    const table = excel.calculate("NPS.BY", ...ranges, false) as number[][];
    const rows = new Map(table.map((cells) => [String(cells[0]), cells.slice(1)]));
    expect(Object.keys(byAirline).length).toBeGreaterThan(10);
    for (const [airline, { answers, promoters, passives, detractors, nps }] of Object.entries(byAirline)) {
      const [found, low, high] = [rows.get(airline)!, rows.get(airline)![5]!, rows.get(airline)![6]!];
      expect(found.slice(0, 4)).toEqual([answers, promoters, passives, detractors]);
      expect(Math.abs(found[4]! - nps)).toBeLessThan(1e-10);
      expect(low < nps && nps < high).toBe(true);
    }
  });
});

function near(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}
