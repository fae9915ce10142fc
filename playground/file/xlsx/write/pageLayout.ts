import type { PageLayoutData } from "../../PartsData";
import { MARGINS, PAPER_SIZES, POINTS_PER_INCH } from "../paperSizes";
import { element } from "./xmlPart";

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** <sheetPr>, which stands at the top of a sheet: the switch between a scale and a number of pages. */
export function fitToPageXml({ zoom }: PageLayoutData): string {
  const { scale } = (zoom ?? { scale: 100 }) as Zoom;
  return scale === undefined ? element("sheetPr", {}, '<pageSetUpPr fitToPage="1"/>') : "";
}

/** <printOptions>, <pageMargins> and <pageSetup>; nothing for a sheet with Excel's own page setup. */
export function pageLayoutXml(layout: PageLayoutData): string {
  if (Object.keys(layout).length === 0) return "";
  const on = (name: string) => (layout[name] === true ? 1 : undefined);
  const margins = Object.entries(MARGINS).map(([name, { attribute, points }]) => {
    const margin = layout[name];
    return [attribute, (typeof margin === "number" ? margin : points) / POINTS_PER_INCH] as const;
  });
  const zoom = (layout.zoom ?? {}) as Zoom;
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
      scale: zoom.scale,
      firstPageNumber: typeof page === "number" ? page : undefined,
      fitToWidth: zoom.scale === undefined ? zoom.horizontalFitToPages : undefined,
      fitToHeight: zoom.scale === undefined ? zoom.verticalFitToPages : undefined,
      pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : undefined,
      orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
      blackAndWhite: on("blackAndWhite"),
      draft: on("draftMode"),
      useFirstPageNumber: typeof page === "number" ? 1 : undefined,
    }),
  ].join("");
}
