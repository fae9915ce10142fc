import type { ChartModel } from "../../../../playground/host/kept/ChartModel";
import type { Language } from "../../../../playground/language";
import { chartConfig } from "../../../../playground/page/charts/chartConfig";

const noText = { text: "", visible: false };
const area = { sheet: "s", row: 0, column: 0, rows: 2, columns: 1 };
const chart = (numberFormat?: string): ChartModel => ({
  id: "1",
  sheet: "s",
  name: "Chart 1",
  type: "LineMarkers",
  series: [{ name: "Rate", values: area }],
  left: 0,
  top: 0,
  width: 100,
  height: 100,
  title: noText,
  legend: { visible: false, position: "Bottom" },
  categoryAxis: { visible: true, title: noText },
  valueAxis: { visible: true, title: noText, ...(numberFormat !== undefined && { numberFormat }) },
  dataLabels: { showValue: false },
});
const data = { categories: ["a", "b"], series: [{ name: "Rate", values: [0.5, 0.625] }], xValues: [1, 2] };

/** How the value axis writes a number. */
function written(value: number, numberFormat: string | undefined, language: Language): unknown {
  const { scales } = chartConfig(chart(numberFormat), data, "#000000", language).options ?? {};
  const callback = scales?.y?.ticks?.callback as ((value: number) => string) | undefined;
  return callback?.(value);
}

describe("the value axis of a chart", () => {
  it.each([
    ["0%", "en-US", 0.625, "63%"],
    ["0.0%", "da-DK", 0.625, "62,5%"],
    ["#,##0", "da-DK", 300_000, "300.000"],
  ] as const)("writes its numbers as %s in %s", (format, language, value, text) => {
    expect(written(value, format, language)).toBe(text);
  });

  it("is left to the library where it has no format of its own", () => {
    expect(written(0.625, undefined, "en-US")).toBeUndefined();
    expect(written(0.625, "General", "en-US")).toBeUndefined();
  });
});
