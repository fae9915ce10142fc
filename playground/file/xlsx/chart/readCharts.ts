import type { ChartCorner, ChartData } from "../../PartsData";
import { relationships, type Relationship } from "../package/relationships";
import { first, parseXml, prefixedAttribute, type XmlElement } from "../package/xml";
import type { WorkbookPackage } from "../package/WorkbookPackage";
import { EMU_PER_POINT } from "./chartKinds";
import { readChart } from "./readChart";

export interface ReadCharts {
  readonly charts: readonly ChartData[];
  /** Whether there are pictures, shapes, or charts of kinds that are not known. */
  readonly hasOthers: boolean;
}

/** The charts on a sheet. */
export async function readCharts(
  source: WorkbookPackage,
  parts: readonly Relationship[],
): Promise<ReadCharts> {
  const charts: ChartData[] = [];
  let hasOthers = false;
  for (const { target } of parts.filter(({ type }) => type === "drawing")) {
    const named = await relationships(source, target);
    for (const anchor of parseXml(await source.text(target)).children) {
      const frame = first(anchor, "graphicFrame");
      const id = chartId(frame);
      const path = named.find((part) => part.id === id && part.type === "chart")?.target;
      const chart = path === undefined ? undefined : readChart(parseXml(await source.text(path)));
      if (chart === undefined) hasOthers = true;
      else charts.push({ ...chart, name: nameOf(frame, charts.length), ...placeOf(anchor) });
    }
  }
  return { charts, hasOthers };
}

function chartId(frame: XmlElement | undefined): string | undefined {
  const chart = first(frame, "graphic", "graphicData", "chart");
  return chart && prefixedAttribute(chart.attributes, "id");
}

function nameOf(frame: XmlElement | undefined, index: number): string {
  return first(frame, "nvGraphicFramePr", "cNvPr")?.attributes.name ?? `Chart ${index + 1}`;
}

/** A drawing lies anywhere on the sheet, or from one cell on, or between two. */
function placeOf(anchor: XmlElement): Pick<ChartData, "from" | "extent"> {
  const [position, size] = [first(anchor, "pos")?.attributes, first(anchor, "ext")?.attributes];
  const [from, to] = [first(anchor, "from"), first(anchor, "to")];
  return {
    from: from ? cornerOf(from) : { row: 0, column: 0, x: points(position?.x), y: points(position?.y) },
    extent: to ? { to: cornerOf(to) } : { width: points(size?.cx), height: points(size?.cy) },
  };
}

function cornerOf(corner: XmlElement): ChartCorner {
  const text = (name: string) => first(corner, name)?.text;
  return {
    row: Number(text("row") ?? 0),
    column: Number(text("col") ?? 0),
    x: points(text("colOff")),
    y: points(text("rowOff")),
  };
}

function points(emu: string | undefined): number {
  return Math.round((Number(emu ?? 0) / EMU_PER_POINT) * 100) / 100;
}
