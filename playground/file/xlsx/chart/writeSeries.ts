import type { SeriesData } from "../../PartsData";
import { escapeXml } from "../package/xmlText";
import { argb } from "../write/argb";
import { element } from "../write/xmlPart";
import type { ChartKind } from "./chartKinds";

/** One series: where its name, its categories and its values are, and its own colour if it has one. */
export function seriesXml(series: SeriesData, index: number, kind: ChartKind): string {
  const isScatter = kind.plot === "scatterChart";
  const { categories } = series;
  return element("c:ser", {}, [
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    nameXml(series),
    shapeXml(series, kind),
    kind.plot === "barChart" ? '<c:invertIfNegative val="0"/>' : "",
    markerXml(series, kind),
    categories === undefined
      ? ""
      : source(isScatter ? "c:xVal" : "c:cat", isScatter ? "c:numRef" : "c:strRef", categories),
    source(isScatter ? "c:yVal" : "c:val", "c:numRef", series.values),
    kind.plot === "lineChart" || isScatter ? '<c:smooth val="0"/>' : "",
  ]);
}

function nameXml({ name, nameCell }: SeriesData): string {
  if (name !== undefined) return `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  return nameCell === undefined ? "" : source("c:tx", "c:strRef", nameCell);
}

/** Points that no line joins have the series' colour themselves. */
function markerXml({ color }: SeriesData, { markers, line }: ChartKind): string {
  if (markers === false) return '<c:marker><c:symbol val="none"/></c:marker>';
  if (line !== false || color === undefined) return "";
  return `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fillXml(color)}</c:spPr></c:marker>`;
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${argb(color).slice(2)}"/></a:solidFill>`;
}

function shapeXml({ color }: SeriesData, { plot, line }: ChartKind): string {
  if (line === false) return "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
  if (color === undefined) return "";
  const fill = fillXml(color);
  const isLine = plot === "lineChart" || plot === "scatterChart" || plot === "radarChart";
  return `<c:spPr>${isLine ? `<a:ln>${fill}</a:ln>` : fill}</c:spPr>`;
}

function source(name: string, reference: string, cells: string): string {
  return element(name, {}, element(reference, {}, `<c:f>${escapeXml(cells)}</c:f>`));
}
