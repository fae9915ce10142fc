/** <headerFooter>, the opposite of reading it. */
import type { HeadersFootersData, PageTextsData } from "../../PartsData";
import { encodeText } from "../package/xmlText";
import { element } from "./xmlPart";

const PAGES = ["odd", "even", "first"] as const;

export function headersFootersXml(given: HeadersFootersData): string {
  const { state = "Default", useSheetMargins = true, useSheetScale = true } = given;
  const texts = PAGES.flatMap((pages) =>
    (["Header", "Footer"] as const).map((end) => {
      const text = joined(given[pages] ?? {}, end);
      return text === "" ? "" : element(`${pages}${end}`, {}, encodeText(text));
    }),
  );
  const attributes = {
    differentOddEven: state.includes("Odd") ? 1 : undefined,
    differentFirst: state.startsWith("First") ? 1 : undefined,
    scaleWithDoc: useSheetScale ? undefined : 0,
    alignWithMargins: useSheetMargins ? undefined : 0,
  };
  const isUsual = texts.join("") === "" && Object.values(attributes).every((value) => value === undefined);
  return isUsual ? "" : element("headerFooter", attributes, texts);
}

function joined(texts: PageTextsData, end: "Header" | "Footer"): string {
  const parts = [
    ["&L", texts[`left${end}`]],
    ["&C", texts[`center${end}`]],
    ["&R", texts[`right${end}`]],
  ] as const;
  return parts.map(([sign, text]) => (text ? sign + text : "")).join("");
}
