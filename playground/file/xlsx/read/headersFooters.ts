/** <headerFooter>: texts in which &L, &C and &R begin what stands left, in the middle and right (ECMA-376 part 1, 18.3.1.46). */
import type { HeadersFootersData, PageTextsData } from "../../PartsData";
import { first, isOn, type XmlElement } from "../package/xml";
import { decodeText } from "../package/xmlText";

export function readHeadersFooters(element: XmlElement | undefined): HeadersFootersData {
  if (element === undefined) return {};
  const { differentFirst, differentOddEven, scaleWithDoc = "1", alignWithMargins = "1" } = element.attributes;
  const [isFirst, isEven] = [isOn(differentFirst), isOn(differentOddEven)];
  const state = isFirst
    ? isEven
      ? "FirstOddAndEven"
      : "FirstAndDefault"
    : isEven
      ? "OddAndEven"
      : undefined;
  return {
    ...pages("odd", element),
    ...pages("even", element),
    ...pages("first", element),
    ...(state === undefined ? {} : { state }),
    ...(isOn(alignWithMargins) ? {} : { useSheetMargins: false }),
    ...(isOn(scaleWithDoc) ? {} : { useSheetScale: false }),
  };
}

function pages(name: "odd" | "even" | "first", element: XmlElement): HeadersFootersData {
  const texts = {
    ...sections(first(element, `${name}Header`), "Header"),
    ...sections(first(element, `${name}Footer`), "Footer"),
  };
  return Object.keys(texts).length === 0 ? {} : { [name]: texts };
}

const SIDES = { L: "left", C: "center", R: "right" } as const;

/** What stands before the first of the three signs is in the middle; "&&" is a sign of itself. */
function sections(element: XmlElement | undefined, end: "Header" | "Footer"): PageTextsData {
  const texts: Record<string, string> = {};
  let side: keyof typeof SIDES = "C";
  for (const piece of decodeText(element?.text ?? "").match(/&[\s\S]|[^&]+|&/g) ?? []) {
    if (piece === "&L" || piece === "&C" || piece === "&R") side = piece[1] as keyof typeof SIDES;
    else texts[`${SIDES[side]}${end}`] = `${texts[`${SIDES[side]}${end}`] ?? ""}${piece}`;
  }
  return texts;
}
