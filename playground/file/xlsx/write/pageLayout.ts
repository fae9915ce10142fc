import type { HeadersFootersData, PageLayoutData } from "../../PartsData";
import { MARGINS, PAPER_SIZES, POINTS_PER_INCH } from "../paperSizes";
import { PRINT_COMMENTS, PRINT_ERRORS } from "../printWords";
import { argb } from "./argb";
import { headersFootersXml } from "./headersFooters";
import { element } from "./xmlPart";

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** <sheetPr>, which stands at the top of a sheet: its tab's colour, and whether it is fitted into a number of pages. */
export function sheetPropertiesXml(tabColor: string | undefined, { zoom }: PageLayoutData): string {
  const { scale } = (zoom ?? { scale: 100 }) as Zoom;
  const properties = [
    tabColor === undefined ? "" : element("tabColor", { rgb: argb(tabColor) }),
    scale === undefined ? element("pageSetUpPr", { fitToPage: 1 }) : "",
  ].join("");
  return properties === "" ? "" : element("sheetPr", {}, properties);
}

/** <printOptions>, <pageMargins>, <pageSetup> and <headerFooter>; nothing for a sheet with Excel's own page setup. */
export function pageLayoutXml(layout: PageLayoutData): string {
  if (Object.keys(layout).length === 0) return "";
  const chosen = (name: string, words: Readonly<Record<string, string>>) => {
    const value = layout[name];
    return typeof value === "string" ? words[value] : undefined;
  };
  const on = (name: string) => (layout[name] === true ? 1 : undefined);
  const margins = Object.entries(MARGINS).map(([name, { attribute, points }]) => {
    const margin = layout[name];
    return [attribute, (typeof margin === "number" ? margin : points) / POINTS_PER_INCH] as const;
  });
  const zoom = layout.zoom as Zoom | undefined;
  const isFitted = zoom !== undefined && zoom.scale === undefined;
  const { firstPageNumber: page, paperSize } = layout;
  return [
    element("printOptions", {
      horizontalCentered: on("centerHorizontally"),
      verticalCentered: on("centerVertically"),
      headings: on("printHeadings"),
      gridLines: on("printGridlines"),
    }),
    element("pageMargins", Object.fromEntries(margins)),
    element("pageSetup", {
      paperSize: typeof paperSize === "string" ? PAPER_SIZES[paperSize] : undefined,
      scale: zoom?.scale,
      firstPageNumber: typeof page === "number" ? page : undefined,
      // 0 stands for as many pages as it takes.
      fitToWidth: isFitted ? (zoom.horizontalFitToPages ?? 0) : undefined,
      fitToHeight: isFitted ? (zoom.verticalFitToPages ?? 0) : undefined,
      pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : undefined,
      orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
      blackAndWhite: on("blackAndWhite"),
      draft: on("draftMode"),
      cellComments: chosen("printComments", PRINT_COMMENTS),
      useFirstPageNumber: typeof page === "number" ? 1 : undefined,
      errors: chosen("printErrors", PRINT_ERRORS),
    }),
    headersFootersXml((layout.headersFooters ?? {}) as HeadersFootersData),
  ].join("");
}
