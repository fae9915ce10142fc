/** What cells may look like in Excel and not here, so that a note can say it. */
import { HORIZONTALS, VERTICALS } from "../lookWords";
import { first, isOn, type XmlElement } from "../package/xml";
import { keyOf } from "../wordKey";
import { isSet, underlineOf } from "./looks";

export function losesFont(font: XmlElement): boolean {
  const underline = underlineOf(font);
  const isRaised = (first(font, "vertAlign")?.attributes.val ?? "baseline") !== "baseline";
  return isRaised || (underline !== "none" && underline !== "single") || isSet(first(font, "outline"));
}

export function losesFill(fill: XmlElement): boolean {
  if (first(fill, "gradientFill")) return true;
  const pattern = first(fill, "patternFill")?.attributes.patternType ?? "none";
  return pattern !== "none" && pattern !== "solid";
}

export function losesBorder(border: XmlElement): boolean {
  const style = first(border, "diagonal")?.attributes.style ?? "none";
  const { diagonalUp, diagonalDown } = border.attributes;
  return style !== "none" && (isOn(diagonalUp) || isOn(diagonalDown));
}

export function losesAlignment(xf: XmlElement): boolean {
  const {
    horizontal = "general",
    vertical = "bottom",
    textRotation = "0",
    indent = "0",
    shrinkToFit,
  } = first(xf, "alignment")?.attributes ?? {};
  const isKnown = keyOf(HORIZONTALS, horizontal) !== undefined && keyOf(VERTICALS, vertical) !== undefined;
  return !isKnown || textRotation !== "0" || indent !== "0" || isOn(shrinkToFit);
}
