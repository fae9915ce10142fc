import type { PageLayoutData } from "../../PartsData";
import { isOn, type Attributes, type XmlElement } from "../package/xml";
import { PRINT_COMMENTS, PRINT_ERRORS } from "../printWords";
import { readHeadersFooters } from "./headersFooters";
import { MARGINS, PAPER_SIZES, POINTS_PER_INCH } from "../paperSizes";

/** What a sheet's page setup has that is not Excel's own. */
export function readPageLayout(element: (name: string) => XmlElement | undefined): PageLayoutData {
  const setup = element("pageSetup")?.attributes ?? {};
  const options = element("printOptions")?.attributes ?? {};
  const isFitted = isOn(element("pageSetUpPr")?.attributes.fitToPage);
  return {
    ...margins(element("pageMargins")?.attributes ?? {}),
    ...flag("centerHorizontally", options.horizontalCentered),
    ...flag("centerVertically", options.verticalCentered),
    ...flag("printHeadings", options.headings),
    ...flag("printGridlines", options.gridLines),
    ...flag("blackAndWhite", setup.blackAndWhite),
    ...flag("draftMode", setup.draft),
    ...(setup.orientation === "landscape" ? { orientation: "Landscape" } : {}),
    ...(setup.pageOrder === "overThenDown" ? { printOrder: "OverThenDown" } : {}),
    ...(isOn(setup.useFirstPageNumber) ? { firstPageNumber: Number(setup.firstPageNumber ?? 1) } : {}),
    ...word("printComments", PRINT_COMMENTS, setup.cellComments),
    ...word("printErrors", PRINT_ERRORS, setup.errors),
    ...headersFooters(element("headerFooter")),
    ...paper(setup),
    ...(isFitted ? { zoom: pages(setup) } : scale(setup)),
  };
}

/** Rounded, since a file has inches and Excel's API points. */
function margins(attributes: Attributes): PageLayoutData {
  const found = Object.entries(MARGINS).flatMap(([name, { attribute, points }]) => {
    const inches = attributes[attribute];
    const margin = inches === undefined ? points : Math.round(Number(inches) * POINTS_PER_INCH * 100) / 100;
    return margin === points ? [] : [[name, margin] as const];
  });
  return Object.fromEntries(found);
}

function flag(name: string, value: string | undefined): PageLayoutData {
  return isOn(value) ? { [name]: true } : {};
}

function headersFooters(element: XmlElement | undefined): PageLayoutData {
  const found = readHeadersFooters(element);
  return Object.keys(found).length === 0 ? {} : { headersFooters: found };
}

/** The first word of a table is what is as usual. */
function word(
  name: string,
  table: Readonly<Record<string, string>>,
  said: string | undefined,
): PageLayoutData {
  const [found] = Object.entries(table).find(([, one]) => one === said) ?? [];
  return found === undefined || found === Object.keys(table)[0] ? {} : { [name]: found };
}

/** Without a number the paper is the printer's, here as everywhere A4. */
function paper({ paperSize }: Attributes): PageLayoutData {
  const [name] = Object.entries(PAPER_SIZES).find(([, number]) => number === Number(paperSize)) ?? [];
  return name === undefined || name === "A4" ? {} : { paperSize: name };
}

function scale(setup: Attributes): PageLayoutData {
  const percent = Number(setup.scale ?? 100);
  return percent === 100 ? {} : { zoom: { scale: percent } };
}

function pages({ fitToWidth = "1", fitToHeight = "1" }: Attributes): PageLayoutData {
  const counts = { horizontalFitToPages: Number(fitToWidth), verticalFitToPages: Number(fitToHeight) };
  // 0 stands for as many pages as it takes.
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
