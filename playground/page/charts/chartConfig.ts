/** A chart of the workbook in the terms of the library that draws it. */
import type { ChartConfiguration, ChartDataset, ChartType, ScaleOptions } from "chart.js";
import { formatNumber } from "../../grid/univer/numberText";
import type { AxisModel, ChartModel } from "../../host/kept/ChartModel";
import type { Language } from "../../language";
import type { ChartData } from "./chartData";

/** Office's own colours of a chart's series. */
const colors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

interface Kind {
  readonly type: ChartType;
  readonly stacked?: boolean;
  readonly horizontal?: boolean;
  readonly filled?: boolean;
  readonly line?: boolean;
}

const kinds: Readonly<Record<string, Kind>> = {
  ColumnClustered: { type: "bar" },
  ColumnStacked: { type: "bar", stacked: true },
  ColumnStacked100: { type: "bar", stacked: true },
  BarClustered: { type: "bar", horizontal: true },
  BarStacked: { type: "bar", horizontal: true, stacked: true },
  BarStacked100: { type: "bar", horizontal: true, stacked: true },
  Line: { type: "line" },
  LineMarkers: { type: "line" },
  LineStacked: { type: "line", stacked: true },
  Area: { type: "line", filled: true },
  AreaStacked: { type: "line", filled: true, stacked: true },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter" },
  XYScatterLines: { type: "scatter", line: true },
  XYScatterLinesNoMarkers: { type: "scatter", line: true },
  Radar: { type: "radar" },
};

/** `ink` is the colour of the page's text. */
export function chartConfig(
  chart: ChartModel,
  data: ChartData,
  ink: string,
  language: Language,
): ChartConfiguration {
  const kind = kinds[chart.type] ?? { type: "bar" };
  const isRound = kind.type === "pie" || kind.type === "doughnut";
  const shown = chart.type.endsWith("100") ? asShares(data) : data;
  const [categoryScale, valueScale] = kind.horizontal ? ["y", "x"] : ["x", "y"];
  return {
    type: kind.type,
    data: {
      labels: [...shown.categories],
      datasets: shown.series.map((series, i) => dataset(chart, kind, shown, series, i)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      color: ink,
      indexAxis: kind.horizontal ? "y" : "x",
      ...(!isRound &&
        kind.type !== "radar" && {
          scales: {
            [categoryScale]: scale(chart.categoryAxis, ink, kind.stacked),
            [valueScale]: numbered(scale(chart.valueAxis, ink, kind.stacked), chart.valueAxis, language),
          },
        }),
      plugins: {
        legend: {
          display: chart.legend.visible || isRound,
          position: legendPosition(chart.legend.position),
          labels: { color: ink },
        },
        title: {
          display: chart.title.visible,
          text: titleText(chart, data) ?? "",
          color: ink,
          font: { size: 14 },
        },
        tooltip: { enabled: false },
      },
    },
  };
}

/** The title that the chart shows, if it does: a chart of one series carries its name until it gets a title. */
export function titleText({ title }: ChartModel, data: ChartData): string | undefined {
  const text = title.text === "" ? data.series[0]?.name : title.text;
  return title.visible && text !== "" ? text : undefined;
}

function dataset(
  chart: ChartModel,
  kind: Kind,
  data: ChartData,
  series: ChartData["series"][number],
  index: number,
): ChartDataset {
  const own = chart.series[index]?.color ?? colors[index % colors.length];
  const isRound = kind.type === "pie" || kind.type === "doughnut";
  const paint = isRound ? data.categories.map((_, i) => colors[i % colors.length] ?? "") : own;
  const points =
    kind.type === "scatter"
      ? series.values.map((y, i) => ({ x: data.xValues[i] ?? i + 1, y: y ?? NaN }))
      : [...series.values];
  return {
    label: series.name,
    data: points,
    backgroundColor: kind.filled ? `${own}80` : paint,
    borderColor: isRound ? "#FFFFFF" : own,
    fill: kind.filled === true,
    showLine: kind.type !== "scatter" || kind.line === true,
    pointRadius: chart.type === "Line" || kind.filled || chart.type.endsWith("NoMarkers") ? 0 : 3,
  } as ChartDataset;
}

function scale(axis: AxisModel, ink: string, stacked = false): ScaleOptions {
  return {
    display: axis.visible,
    stacked,
    ticks: { color: ink },
    grid: { color: `${ink}26` },
    title: { display: axis.title.visible, text: axis.title.text, color: ink },
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(axis.maximum !== undefined && { max: axis.maximum }),
  } as ScaleOptions;
}

/** An axis of numbers in the format that it has, if it has one of its own. */
function numbered(options: ScaleOptions, { numberFormat }: AxisModel, language: Language): ScaleOptions {
  if (numberFormat === undefined || numberFormat === "General") return options;
  const callback = (value: number | string) => formatNumber(numberFormat, Number(value), language);
  return { ...options, ticks: { ...options.ticks, callback } } as ScaleOptions;
}

function legendPosition(position: string): "top" | "bottom" | "left" | "right" {
  const places = { Top: "top", Left: "left", Right: "right", Corner: "right" } as const;
  return places[position as keyof typeof places] ?? "bottom";
}

/** Each value as its share of all values of its category, in per cent. */
function asShares(data: ChartData): ChartData {
  const total = (i: number) => data.series.reduce((sum, { values }) => sum + Math.abs(values[i] ?? 0), 0);
  const share = (value: number | null, i: number) =>
    value === null || total(i) === 0 ? null : (100 * value) / total(i);
  return { ...data, series: data.series.map(({ name, values }) => ({ name, values: values.map(share) })) };
}
