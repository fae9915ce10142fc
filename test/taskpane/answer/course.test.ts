import { catalogue } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import { periodLabel } from "../../../src/metrics/period/period";
import type { Table } from "../../../src/metrics/table";
import { barsOf } from "../../../src/taskpane/answer/bars";
import { colourScale } from "../../../src/taskpane/answer/colourScale";
import { courseOfSeries, courseOfTable, mainColumn } from "../../../src/taskpane/answer/course";
import { seriesOf } from "../../../src/taskpane/answer/series";
import { column } from "../../support/customFunctions";
import { ask } from "./ask";

const customers = column("Ann", "Bo", "Ann", "Ann");
const dates = column("2025-12-05", "2026-02-07", "2026-04-02", "2026-08-01");

function tableOf(id: "ORDERS.TREND" | "RETENTION.COHORTS", ...args: unknown[]): Table {
  const [[outcome] = []] = evaluate(catalogue[id], args);
  if (outcome?.kind !== "table") throw new Error("no table");
  return outcome.table;
}

describe("the course of a measure", () => {
  it("begins where there is something to measure, and keeps the gaps after that", () => {
    const { call } = ask("NPS", column(10, 0), column("2026-01-01", "2026-03-01"), "2026-03");
    expect(courseOfSeries(seriesOf("NPS", call), "number")).toMatchObject({
      format: "number",
      points: [{ value: 100 }, { value: undefined }, { value: -100 }],
    });
    const { call: retained } = ask("RETENTION.ORDERS", customers, dates, "2026-Q2");
    const { points } = courseOfSeries(seriesOf("RETENTION.ORDERS", retained), "rate")!;
    expect(points.map(({ period }) => periodLabel(period))).toEqual(["2026-Q1", "2026-Q2"]);
  });

  it("is none of a single value", () => {
    const { call } = ask("NPS", column(10), column("2026-01-01"), "2026-01");
    expect(courseOfSeries(seriesOf("NPS", call), "number")).toBeUndefined();
  });

  it("of a table is that of its main column, or of another", () => {
    const table = tableOf("ORDERS.TREND", customers, dates, column(100, 50, 80, 20), "quarter");
    expect(mainColumn(table)).toBe("Revenue");
    expect(courseOfTable(table, "Revenue")!.points.map(({ value }) => value)).toEqual([100, 50, 80, 20]);
    expect(courseOfTable(table, "Retention")).toMatchObject({
      format: "rate",
      points: [{ value: 0 }, { value: 0 }, { value: 1 }],
    });
  });

  it("is none of a table that is not over time", () => {
    expect(mainColumn(tableOf("RETENTION.COHORTS", customers, dates, "quarter"))).toBeUndefined();
  });
});

describe("the bars of a chart", () => {
  it("stand on zero, so that their lengths compare as the values do", () => {
    const { bars, zero } = barsOf([10, 20, undefined], 30, 100);
    expect(zero).toBe(100);
    expect(bars.map((bar) => bar && [bar.y, bar.height])).toEqual([[50, 50], [0, 100], undefined]);
  });

  it("hang from zero where values are negative", () => {
    const { bars, zero } = barsOf([30, -10], 20, 80);
    expect(zero).toBe(60);
    expect(bars.map((bar) => [bar!.y, bar!.height])).toEqual([
      [0, 60],
      [60, 20],
    ]);
  });

  it.each([[[0, 0]], [[5, 0]], [[-5, 0]]])("are a line for zero, within the picture: %j", (values) => {
    for (const bar of barsOf(values, 20, 50).bars) {
      expect(bar!.height).toBeGreaterThan(0);
      expect(bar!.y).toBeGreaterThanOrEqual(0);
      expect(bar!.y + bar!.height).toBeLessThanOrEqual(50);
    }
  });
});

it("colours cohorts from the lowest to the highest, the first period and all together apart", () => {
  const who = column("a", "b", "c", "d", "a", "b", "c", "a");
  const when = column(...["01", "01", "01", "02", "02", "02", "03", "03"].map((month) => `2026-${month}-05`));
  const table = tableOf("RETENTION.COHORTS", who, when, "month");
  const strengthOf = colourScale(table);
  const strengths = table.rows.map((row, index) => row.map((_, column) => strengthOf(index, column)));
  expect(table.rows[0]!.slice(2)).toEqual([1, 2 / 3, 2 / 3]);
  expect(strengths).toEqual([
    [undefined, undefined, undefined, 1, 1],
    [undefined, undefined, undefined, 0, undefined],
    [undefined, undefined, undefined, undefined, undefined],
  ]);
});
