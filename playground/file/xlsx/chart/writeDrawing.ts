import type { ChartCorner, ChartData } from "../../PartsData";
import { document, element, OFFICE_RELATIONSHIPS } from "../write/xmlPart";
import { CHART_SPACE, DRAWING_MAIN, EMU_PER_POINT, SHEET_DRAWING } from "./chartKinds";

/** xl/drawings/drawing1.xml: where the charts of a sheet lie. They are named rId1, rId2 … and move with their cell. */
export function drawingXml(charts: readonly ChartData[]): string {
  const namespaces = { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING_MAIN };
  return document(element("xdr:wsDr", namespaces, charts.map(anchor)));
}

function anchor({ name, from, extent }: ChartData, index: number): string {
  const isSized = "width" in extent;
  return element(isSized ? "xdr:oneCellAnchor" : "xdr:twoCellAnchor", {}, [
    cornerXml("xdr:from", from),
    isSized
      ? element("xdr:ext", { cx: emu(extent.width), cy: emu(extent.height) })
      : cornerXml("xdr:to", extent.to),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        element("xdr:cNvPr", { id: index + 2, name }),
        element("xdr:cNvGraphicFramePr", {}),
      ]),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element("a:graphic", {}, element("a:graphicData", { uri: CHART_SPACE }, chartReference(index))),
    ]),
    element("xdr:clientData", {}),
  ]);
}

function cornerXml(name: string, { row, column, x, y }: ChartCorner): string {
  const places = { col: column, colOff: emu(x), row, rowOff: emu(y) };
  return element(
    name,
    {},
    Object.entries(places).map(([part, value]) => element(`xdr:${part}`, {}, String(value))),
  );
}

function chartReference(index: number): string {
  const namespaces = { "xmlns:c": CHART_SPACE, "xmlns:r": OFFICE_RELATIONSHIPS };
  return element("c:chart", { ...namespaces, "r:id": `rId${index + 1}` });
}

function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}
