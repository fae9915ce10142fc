/** The parts of a look in xl/styles.xml; what is as usual is left out. */
import type { Border, Edge } from "../../../grid/port/Styles";
import type { Look } from "../../styleAreas";
import { EDGES, HORIZONTALS, LINES, VERTICALS } from "../lookWords";
import { first, isOn, type XmlElement } from "../package/xml";
import { keyOf } from "../wordKey";
import type { Colors } from "./colors";

/** `usual` is the workbook's first font, in which cells are that nobody has formatted. */
export function readFont(font: XmlElement, usual: XmlElement | undefined, colors: Colors): Look {
  const [size, name] = [fontSize(font), fontName(font)];
  const color = fontColor(font, colors);
  return {
    ...(isSet(first(font, "b")) ? { bold: true } : {}),
    ...(isSet(first(font, "i")) ? { italic: true } : {}),
    ...(underlineOf(font) === "none" ? {} : { underline: true }),
    ...(isSet(first(font, "strike")) ? { strikethrough: true } : {}),
    ...(name === undefined || name === fontName(usual) ? {} : { fontName: name }),
    ...(size === undefined || size === fontSize(usual) ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { color }),
  };
}

/** "single" unless the file says otherwise. */
export function underlineOf(font: XmlElement | undefined): string {
  const underline = first(font, "u");
  return underline === undefined ? "none" : (underline.attributes.val ?? "single");
}

function fontName(font: XmlElement | undefined): string | undefined {
  return first(font, "name")?.attributes.val;
}

function fontSize(font: XmlElement | undefined): number | undefined {
  const size = first(font, "sz")?.attributes.val;
  return size === undefined ? undefined : Number(size);
}

/** The theme's text colour is as usual. */
function fontColor(font: XmlElement, colors: Colors): string | undefined {
  const attributes = first(font, "color")?.attributes;
  const isUsual = attributes?.theme === "1" && attributes.tint === undefined;
  return isUsual ? undefined : colors.read(attributes);
}

/** Patterns other than a plain fill are left out. */
export function readBackground(fill: XmlElement, colors: Colors): string | undefined {
  const pattern = first(fill, "patternFill");
  return pattern?.attributes.patternType === "solid"
    ? colors.read(first(pattern, "fgColor")?.attributes)
    : undefined;
}

export function readBorders(border: XmlElement, colors: Colors): Look {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const edge of EDGES) {
    const line = first(border, edge);
    const style = keyOf(LINES, line?.attributes.style);
    if (style) borders[edge] = { style, color: colors.read(first(line, "color")?.attributes) ?? "#000000" };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
}

export function readAlignment(xf: XmlElement): Look {
  const { horizontal = "general", vertical = "bottom", wrapText } = first(xf, "alignment")?.attributes ?? {};
  const across = keyOf(HORIZONTALS, horizontal) ?? "General";
  const down = keyOf(VERTICALS, vertical) ?? "Bottom";
  return {
    ...(across === "General" ? {} : { horizontal: across }),
    ...(down === "Bottom" ? {} : { vertical: down }),
    ...(isOn(wrapText) ? { wrap: true } : {}),
  };
}

/** <b/> and <b val="1"/> say yes, <b val="0"/> says no. */
export function isSet(element: XmlElement | undefined): boolean {
  return element !== undefined && isOn(element.attributes.val ?? "1");
}
