import type { ChartAxis, ChartData, ChartText } from "../../PartsData";
import { escapeXml } from "../package/xmlText";
import { document, element, OFFICE_RELATIONSHIPS } from "../write/xmlPart";
import { CHART_KINDS, CHART_SPACE, DRAWING_MAIN, LEGEND_POSITIONS, type ChartKind } from "./chartKinds";
import { seriesXml } from "./writeSeries";

const [CATEGORY_AXIS, VALUE_AXIS] = [1, 2];

/** xl/charts/chart1.xml. The values stay in the cells: whoever opens the file reads them there. */
export function chartXml(chart: ChartData): string {
  const kind = CHART_KINDS.find(({ type }) => type === chart.type) ?? CHART_KINDS[0]!;
  const namespaces = {
    "xmlns:c": CHART_SPACE,
    "xmlns:a": DRAWING_MAIN,
    "xmlns:r": OFFICE_RELATIONSHIPS,
  };
  const hasAxes = kind.plot !== "pieChart" && kind.plot !== "doughnutChart";
  return document(
    element("c:chartSpace", namespaces, [
      value("roundedCorners", 0),
      element("c:chart", {}, [
        titleXml(chart.title),
        // A chart of one series shows its name until it gets a title.
        value("autoTitleDeleted", chart.title.visible ? 0 : 1),
        element("c:plotArea", {}, [
          element("c:layout", {}),
          plotXml(chart, kind, hasAxes),
          hasAxes ? axesXml(chart, kind) : "",
        ]),
        legendXml(chart.legend),
        value("plotVisOnly", 1),
        value("dispBlanksAs", "gap"),
      ]),
    ]),
  );
}

function plotXml(chart: ChartData, kind: ChartKind, hasAxes: boolean): string {
  const { plot, grouping } = kind;
  return element(`c:${plot}`, {}, [
    kind.bars ? value("barDir", kind.bars) : "",
    grouping ? value("grouping", grouping) : "",
    plot === "scatterChart" ? value("scatterStyle", "lineMarker") : "",
    plot === "radarChart" ? value("radarStyle", "marker") : "",
    value("varyColors", hasAxes ? 0 : 1),
    ...chart.series.map((series, i) => seriesXml(series, i, kind)),
    element("c:dLbls", {}, [
      value("showLegendKey", 0),
      value("showVal", chart.dataLabels.showValue ? 1 : 0),
      ...["showCatName", "showSerName", "showPercent", "showBubbleSize"].map((name) => value(name, 0)),
    ]),
    plot === "barChart" ? value("gapWidth", 150) : "",
    plot === "barChart" && grouping !== "clustered" ? value("overlap", 100) : "",
    plot === "lineChart" ? value("marker", 1) : "",
    hasAxes ? value("axId", CATEGORY_AXIS) + value("axId", VALUE_AXIS) : "",
    hasAxes ? "" : value("firstSliceAng", 0),
    plot === "doughnutChart" ? value("holeSize", 50) : "",
  ]);
}

function axesXml({ categoryAxis, valueAxis }: ChartData, { plot, bars }: ChartKind): string {
  const [across, up] = bars === "bar" ? ["l", "b"] : ["b", "l"];
  const isScatter = plot === "scatterChart";
  return [
    axisXml(isScatter ? "valAx" : "catAx", categoryAxis, [CATEGORY_AXIS, VALUE_AXIS], across, ""),
    axisXml("valAx", valueAxis, [VALUE_AXIS, CATEGORY_AXIS], up, element("c:majorGridlines", {})),
  ].join("");
}

function axisXml(
  name: "catAx" | "valAx",
  axis: ChartAxis,
  [id, other]: readonly [number, number],
  position: string,
  gridlines: string,
): string {
  const { minimum, maximum, numberFormat } = axis;
  return element(`c:${name}`, {}, [
    value("axId", id),
    element("c:scaling", {}, [
      value("orientation", "minMax"),
      maximum === undefined ? "" : value("max", maximum),
      minimum === undefined ? "" : value("min", minimum),
    ]),
    value("delete", axis.visible ? 0 : 1),
    value("axPos", position),
    gridlines,
    titleXml(axis.title),
    element("c:numFmt", {
      formatCode: numberFormat ?? "General",
      sourceLinked: numberFormat === undefined ? 1 : 0,
    }),
    value("majorTickMark", "out"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", other),
    value("crosses", "autoZero"),
    name === "valAx" ? value("crossBetween", "between") : value("auto", 1),
  ]);
}

/** A title that is shown without a text is made of the series' name. */
function titleXml({ text, visible }: ChartText): string {
  if (!visible) return "";
  const lines = text.split("\n").map((line) => `<a:p><a:r><a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  const words = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich></c:tx>`;
  return element("c:title", {}, [text === "" ? "" : words, value("overlay", 0)]);
}

function legendXml({ visible, position }: ChartData["legend"]): string {
  if (!visible) return "";
  const [place] = Object.entries(LEGEND_POSITIONS).find(([, name]) => name === position) ?? ["b"];
  return element("c:legend", {}, [value("legendPos", place), value("overlay", 0)]);
}

/** An element that says one thing: <c:barDir val="col"/>. */
function value(name: string, val: string | number): string {
  return element(`c:${name}`, { val });
}
