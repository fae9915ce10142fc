/** The parts of a look as xl/styles.xml has them. */
import type { Look } from "../../styleAreas";
import { EDGES, HORIZONTALS, LINES, VERTICALS } from "../lookWords";
import { argb } from "./argb";
import { element } from "./xmlPart";

/** The usual font of Excel's workbooks. */
const FONT_NAME = "Calibri";
const FONT_SIZE = 11;

export function fontXml({ bold, italic, strikethrough, underline, fontSize, color, fontName }: Look): string {
  return element("font", {}, [
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    strikethrough ? "<strike/>" : "",
    underline ? "<u/>" : "",
    element("sz", { val: fontSize ?? FONT_SIZE }),
    color === undefined ? "" : element("color", { rgb: argb(color) }),
    element("name", { val: fontName ?? FONT_NAME }),
    fontName === undefined ? element("family", { val: 2 }) : "",
  ]);
}

export function patternFillXml(patternType: string): string {
  return element("fill", {}, element("patternFill", { patternType }));
}

export function solidFillXml(color: string): string {
  const colors = [element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colors));
}

export function bordersXml({ borders = {} }: Look): string {
  const lines = EDGES.map((edge) => {
    const line = borders[edge];
    if (line === undefined) return element(edge, {});
    return element(edge, { style: LINES[line.style] }, element("color", { rgb: argb(line.color) }));
  });
  return element("border", {}, [...lines, element("diagonal", {})]);
}

/** Nothing where everything stands as usual. */
export function alignmentXml({ horizontal, vertical, wrap }: Look): string {
  if (horizontal === undefined && vertical === undefined && !wrap) return "";
  return element("alignment", {
    horizontal: horizontal && HORIZONTALS[horizontal],
    vertical: vertical && VERTICALS[vertical],
    wrapText: wrap ? 1 : undefined,
  });
}
