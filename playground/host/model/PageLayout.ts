/** Excel.PageLayout: how the sheet would be printed. Kept for whoever asks; nothing is printed here. */
import { ApiObject, type Property } from "../richApi/ApiObject";
import { flagOf, numberOf, oneOf } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import type { Book } from "./Book";

/** Excel's page setup of a new sheet; margins in points. */
const standard: Readonly<Record<string, unknown>> = {
  blackAndWhite: false,
  bottomMargin: 54,
  centerHorizontally: false,
  centerVertically: false,
  draftMode: false,
  firstPageNumber: "",
  footerMargin: 21.6,
  headerMargin: 21.6,
  leftMargin: 50.4,
  orientation: "Portrait",
  paperSize: "A4",
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  rightMargin: 50.4,
  topMargin: 54,
  zoom: { scale: 100 },
};

const orientations = ["Portrait", "Landscape"] as const;
const paperSizes = ["Letter", "Legal", "Tabloid", "Executive", "A3", "A4", "A5", "B4", "B5"] as const;
const printOrders = ["DownThenOver", "OverThenDown"] as const;

/** What each property takes. */
const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  blackAndWhite: flagOf,
  bottomMargin: numberOf,
  centerHorizontally: flagOf,
  centerVertically: flagOf,
  draftMode: flagOf,
  firstPageNumber: (value) => (value === "" ? value : numberOf(value)),
  footerMargin: numberOf,
  headerMargin: numberOf,
  leftMargin: numberOf,
  orientation: (value) => oneOf(value, orientations),
  paperSize: (value) => oneOf(value, paperSizes),
  printGridlines: flagOf,
  printHeadings: flagOf,
  printOrder: (value) => oneOf(value, printOrders),
  rightMargin: numberOf,
  topMargin: numberOf,
  zoom: zoomOf,
};

export class PageLayout extends ApiObject {
  override readonly className = "PageLayout";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }

  override readonly properties: Readonly<Record<string, Property>> = Object.fromEntries(
    Object.entries(readers).map(([name, read]) => [name, this.property(name, read)]),
  );

  private property(name: string, read: (value: unknown) => unknown): Property {
    return {
      get: () => this.kept()[name] ?? standard[name],
      set: (value) => {
        const { pageLayouts } = this.book.kept.parts;
        const changed = { ...this.kept(), [name]: read(value) };
        this.book.kept.change({ pageLayouts: { ...pageLayouts, [this.sheet]: changed } });
      },
    };
  }

  private kept(): Readonly<Record<string, unknown>> {
    return this.book.kept.parts.pageLayouts[this.sheet] ?? {};
  }
}

/** A scale of 10 to 400 %, or so many pages to fit the sheet into. */
function zoomOf(value: unknown): unknown {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Readonly<
    Record<string, unknown>
  >;
  if (scale !== undefined && (numberOf(scale) < 10 || numberOf(scale) > 400))
    throw new RichApiError("InvalidArgument");
  return {
    ...(scale !== undefined && { scale }),
    ...(horizontalFitToPages !== undefined && { horizontalFitToPages: numberOf(horizontalFitToPages) }),
    ...(verticalFitToPages !== undefined && { verticalFitToPages: numberOf(verticalFitToPages) }),
  };
}
