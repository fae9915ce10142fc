import type { SheetChart } from "../../SheetPlan";

const kinds = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  lines: "LineMarkers",
} as const satisfies Record<SheetChart["kind"], `${Excel.ChartType}`>;

/**
 * A native chart. Its series are given one by one: from a range alone Excel guesses which cells are headings, and takes
 * a column that is not yet calculated for one.
 */
export function drawChart(sheet: Excel.Worksheet, plan: SheetChart): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(kinds[plan.kind], sheet.getRange(first.values), Excel.ChartSeriesBy.columns);
  chart.name = plan.name;
  describe(sheet, plan, chart.series.getItemAt(0), first);
  for (const series of others) describe(sheet, plan, chart.series.add(series.name), series);
  chart.title.text = plan.title;
  chart.legend.visible = plan.series.length > 1;
  chart.axes.valueAxis.numberFormat = plan.numberFormat;
  const [from = plan.place, to = from] = plan.place.split(":");
  chart.setPosition(from, to);
}

function describe(
  sheet: Excel.Worksheet,
  { categories, kind }: SheetChart,
  series: Excel.ChartSeries,
  { name, values, color }: SheetChart["series"][number],
): void {
  series.setValues(sheet.getRange(values));
  series.setXAxisValues(sheet.getRange(categories));
  series.name = name;
  if (kind === "lines") series.format.line.color = color;
  else series.format.fill.setSolidColor(color);
}
