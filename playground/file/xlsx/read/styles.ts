import type { Language } from "../../../language";
import type { Look } from "../../styleAreas";
import { builtInFormat } from "../numberFormats";
import { all, first, parseXml, type XmlElement } from "../package/xml";
import type { Colors } from "./colors";
import { readAlignment, readBackground, readBorders, readFont } from "./looks";
import { losesAlignment, losesBorder, losesFill, losesFont } from "./lostLooks";

export interface ReadStyles {
  /** The looks that cells name by number. A look without anything special is undefined. */
  readonly looks: readonly (Look | undefined)[];
  /** Whether some of them have more to them than can be shown here. */
  readonly losesLooks: boolean;
}

export function readStyles(xml: string, colors: Colors, language: Language): ReadStyles {
  const sheet = parseXml(xml);
  const formats = new Map(
    all(first(sheet, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  const fonts = all(first(sheet, "fonts"), "font");
  const fills = all(first(sheet, "fills"), "fill");
  const borders = all(first(sheet, "borders"), "border");
  const fontLooks = fonts.map((font) => readFont(font, fonts[0], colors));
  const backgrounds = fills.map((fill) => readBackground(fill, colors));
  const borderLooks = borders.map((border) => readBorders(border, colors));
  const xfs = all(first(sheet, "cellXfs"), "xf");
  const looks = xfs.map((xf) => {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = xf.attributes;
    const numberFormat = formats.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId), language);
    const background = backgrounds[Number(fillId)];
    const look: Look = {
      ...(numberFormat === undefined || numberFormat === "General" ? {} : { numberFormat }),
      ...fontLooks[Number(fontId)],
      ...(background === undefined ? {} : { background }),
      ...borderLooks[Number(borderId)],
      ...readAlignment(xf),
    };
    return Object.keys(look).length === 0 ? undefined : look;
  });
  const named = (items: readonly XmlElement[], id: string, loses: (item: XmlElement) => boolean) =>
    xfs.some(({ attributes }) => {
      const item = items[Number(attributes[id] ?? 0)];
      return item !== undefined && loses(item);
    });
  const losesLooks =
    named(fonts, "fontId", losesFont) ||
    named(fills, "fillId", losesFill) ||
    named(borders, "borderId", losesBorder) ||
    xfs.some(losesAlignment);
  return { looks, losesLooks };
}
