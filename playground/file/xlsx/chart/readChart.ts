import type { ChartAxis, ChartData, ChartText, SeriesData } from "../../PartsData";
import { all, first, isOn, type XmlElement } from "../package/xml";
import { CHART_KINDS, LEGEND_POSITIONS, type ChartKind } from "./chartKinds";

/** A chart without its place; undefined for a kind that is not known, or for several kinds in one. */
export function readChart(space: XmlElement): Omit<ChartData, "name" | "from" | "extent"> | undefined {
  const chart = first(space, "chart");
  const area = first(chart, "plotArea");
  const plots = area?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [plot] = plots;
  const kind = plot && plots.length === 1 ? kindOf(plot) : undefined;
  if (plot === undefined || kind === undefined) return undefined;
  const series = all(plot, "ser").flatMap((one) => readSeries(one) ?? []);
  if (series.length === 0) return undefined;
  const axes = area?.children.filter(({ name }) => name.endsWith("Ax")) ?? [];
  const values = axes.findLast(({ name }) => name === "valAx");
  const legend = first(chart, "legend");
  const isUntitled = isOn(val(chart, "autoTitleDeleted")) && first(chart, "title") === undefined;
  return {
    type: kind.type,
    series,
    title: isUntitled ? { text: "", visible: false } : titleOf(chart, series.length === 1),
    legend: {
      visible: legend !== undefined,
      position: LEGEND_POSITIONS[val(legend, "legendPos") ?? "r"] ?? "Right",
    },
    categoryAxis: readAxis(axes.find((axis) => axis !== values)),
    valueAxis: readAxis(values),
    dataLabels: { showValue: isOn(val(first(plot, "dLbls"), "showVal")) },
  };
}

function kindOf(plot: XmlElement): ChartKind | undefined {
  const series = all(plot, "ser");
  const isMarked = series.some((one) => val(first(one, "marker"), "symbol") !== "none");
  const isJoined = series.some((one) => first(one, "spPr", "ln", "noFill") === undefined);
  // Pictures of depth are drawn flat.
  const name = plot.name.replace("3D", "");
  return CHART_KINDS.find(
    (kind) =>
      kind.plot === name &&
      (kind.bars === undefined || kind.bars === (val(plot, "barDir") ?? "col")) &&
      (kind.grouping === undefined || kind.grouping === (val(plot, "grouping") ?? usualGrouping(name))) &&
      (kind.markers === undefined || kind.markers === isMarked) &&
      (kind.line === undefined || kind.line === isJoined),
  );
}

function usualGrouping(plot: string): string {
  return plot === "barChart" ? "clustered" : "standard";
}

function readSeries(series: XmlElement): SeriesData | undefined {
  const values = cells(first(series, "val") ?? first(series, "yVal"));
  if (values === undefined) return undefined;
  const categories = cells(first(series, "cat") ?? first(series, "xVal"));
  const fills = [["spPr"], ["spPr", "ln"], ["marker", "spPr"]];
  const [fill] = fills.flatMap((path) => first(series, ...path, "solidFill", "srgbClr") ?? []);
  return {
    ...readName(first(series, "tx")),
    values,
    ...(categories === undefined ? {} : { categories }),
    ...(fill?.attributes.val === undefined ? {} : { color: `#${fill.attributes.val.toUpperCase()}` }),
  };
}

/** A name that stands in the chart itself may be a text in quotation marks, as LibreOffice writes it. */
function readName(text: XmlElement | undefined): Pick<SeriesData, "name" | "nameCell"> {
  const source = cells(text);
  const quoted = /^"(.*)"$/s.exec(source ?? "")?.[1];
  const name = first(text, "v")?.text ?? quoted;
  if (name !== undefined) return { name };
  return source === undefined ? {} : { nameCell: source };
}

/** The cells that a series points to; values that stand in the chart itself are left out. */
function cells(element: XmlElement | undefined): string | undefined {
  return element?.children.flatMap((reference) => first(reference, "f")?.text ?? []).at(0);
}

/** Without a title of its own a chart of one series shows its name. */
function titleOf(parent: XmlElement | undefined, isAutomatic: boolean): ChartText {
  const title = first(parent, "title");
  const lines = all(first(title, "tx", "rich"), "p").map((line) =>
    all(line, "r")
      .map((run) => first(run, "t")?.text ?? "")
      .join(""),
  );
  return { text: lines.join("\n"), visible: title !== undefined || isAutomatic };
}

function readAxis(axis: XmlElement | undefined): ChartAxis {
  const scaling = first(axis, "scaling");
  const [minimum, maximum] = [val(scaling, "min"), val(scaling, "max")];
  const format = first(axis, "numFmt")?.attributes;
  const isOwn = format?.formatCode !== undefined && !isOn(format.sourceLinked ?? "1");
  return {
    visible: !isOn(val(axis, "delete")),
    title: titleOf(axis, false),
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
    ...(isOwn && format.formatCode !== undefined ? { numberFormat: format.formatCode } : {}),
  };
}

function val(parent: XmlElement | undefined, name: string): string | undefined {
  return first(parent, name)?.attributes.val;
}
