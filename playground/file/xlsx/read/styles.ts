import type { Language } from "../../../language";
import type { Look } from "../../styleAreas";
import { builtInFormat } from "../numberFormats";
import { all, first, isOn, parseXml, type XmlElement } from "../package/xml";
import type { Colors } from "./colors";

/** The looks that cells name by number. A look without anything special is undefined. */
export function readStyles(xml: string, colors: Colors, language: Language): readonly (Look | undefined)[] {
  const sheet = parseXml(xml);
  const formats = new Map(
    all(first(sheet, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  const fonts = all(first(sheet, "fonts"), "font");
  const usualSize = fontSize(fonts[0]);
  const fontLooks = fonts.map((font) => fontLook(font, usualSize, colors));
  const fills = all(first(sheet, "fills"), "fill").map((fill) => background(fill, colors));
  return all(first(sheet, "cellXfs"), "xf").map((xf) => {
    const { numFmtId = "0", fontId = "0", fillId = "0" } = xf.attributes;
    const numberFormat = formats.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId), language);
    const fill = fills[Number(fillId)];
    const look: Look = {
      ...(numberFormat === undefined || numberFormat === "General" ? {} : { numberFormat }),
      ...fontLooks[Number(fontId)],
      ...(fill === undefined ? {} : { background: fill }),
      ...(isOn(first(xf, "alignment")?.attributes.wrapText) ? { wrap: true } : {}),
    };
    return Object.keys(look).length === 0 ? undefined : look;
  });
}

function fontLook(font: XmlElement, usualSize: number | undefined, colors: Colors): Look {
  const size = fontSize(font);
  const color = fontColor(font, colors);
  return {
    ...(isSet(first(font, "b")) ? { bold: true } : {}),
    ...(isSet(first(font, "i")) ? { italic: true } : {}),
    ...(size === undefined || size === usualSize ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { color }),
  };
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
function background(fill: XmlElement, colors: Colors): string | undefined {
  const pattern = first(fill, "patternFill");
  return pattern?.attributes.patternType === "solid"
    ? colors.read(first(pattern, "fgColor")?.attributes)
    : undefined;
}

/** <b/> and <b val="1"/> say yes, <b val="0"/> says no. */
function isSet(element: XmlElement | undefined): boolean {
  return element !== undefined && isOn(element.attributes.val ?? "1");
}
