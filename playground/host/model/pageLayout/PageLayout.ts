/** Excel.PageLayout: how the sheet would be printed. Kept for whoever asks; nothing is printed here. */
import type { HeadersFootersData } from "../../../file/PartsData";
import { ApiObject, NullObject, type Property } from "../../richApi/ApiObject";
import { flagOf, numberOf, oneOf, type Arguments } from "../../richApi/Arguments";
import { notFound } from "../../richApi/Collection";
import { RichApiError } from "../../richApi/errors";
import type { Book } from "../Book";
import { RangeAreas } from "../RangeAreas";
import { Range } from "../Range";
import { HeaderFooterGroup } from "./HeaderFooterGroup";
import { PrintNames } from "./PrintNames";

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
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  rightMargin: 50.4,
  topMargin: 54,
  zoom: { scale: 100 },
};

const orientations = ["Portrait", "Landscape"] as const;
const paperSizes = ["Letter", "Legal", "Tabloid", "Executive", "A3", "A4", "A5", "B4", "B5"] as const;
const printComments = ["NoComments", "EndSheet", "InPlace"] as const;
const printErrors = ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const;
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
  printComments: (value) => oneOf(value, printComments),
  printErrors: (value) => oneOf(value, printErrors),
  printGridlines: flagOf,
  printHeadings: flagOf,
  printOrder: (value) => oneOf(value, printOrders),
  rightMargin: numberOf,
  topMargin: numberOf,
  zoom: zoomOf,
};

/** How many points a unit of Excel.PrintMarginUnit has. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Excel.PageLayoutMarginOptions, and the property that each sets. */
const marginOptions = ["top", "bottom", "left", "right", "header", "footer"] as const;

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

  override readonly objects = {
    headersFooters: () =>
      new HeaderFooterGroup(
        () => (this.kept().headersFooters ?? {}) as HeadersFootersData,
        (headersFooters) => this.change({ headersFooters }),
      ),
  };

  override readonly methods = {
    getPrintArea: () => this.printArea() ?? notFound(),
    getPrintAreaOrNullObject: () => this.printArea() ?? new NullObject(),
    getPrintTitleColumns: () => this.titles("columns") ?? notFound(),
    getPrintTitleColumnsOrNullObject: () => this.titles("columns") ?? new NullObject(),
    getPrintTitleRows: () => this.titles("rows") ?? notFound(),
    getPrintTitleRowsOrNullObject: () => this.titles("rows") ?? new NullObject(),
    setPrintArea: (args: Arguments) => this.names().setArea(args.at(0)),
    setPrintMargins: (args: Arguments) => this.setMargins(args),
    setPrintTitleColumns: (args: Arguments) => this.names().setTitles("columns", args.at(0)),
    setPrintTitleRows: (args: Arguments) => this.names().setTitles("rows", args.at(0)),
  };

  private names(): PrintNames {
    return new PrintNames(this.book, this.sheet);
  }

  private printArea(): RangeAreas | undefined {
    const areas = this.names().area();
    return areas.length === 0 ? undefined : new RangeAreas(this.book, areas);
  }

  private titles(lines: "rows" | "columns"): Range | undefined {
    const area = this.names().titles()[lines];
    return area && new Range(this.book, area);
  }

  private setMargins(args: Arguments): void {
    const unit = units[oneOf(args.at(0), Object.keys(units) as (keyof typeof units)[])];
    const given = (args.at(1) ?? {}) as Readonly<Record<string, unknown>>;
    const margins = marginOptions.flatMap((side) =>
      given[side] === undefined ? [] : [[`${side}Margin`, numberOf(given[side]) * unit] as const],
    );
    this.change(Object.fromEntries(margins));
  }

  private property(name: string, read: (value: unknown) => unknown): Property {
    return {
      get: () => this.kept()[name] ?? standard[name],
      set: (value) => this.change({ [name]: read(value) }),
    };
  }

  private change(change: Readonly<Record<string, unknown>>): void {
    const { pageLayouts } = this.book.kept.parts;
    const changed = { ...this.kept(), ...change };
    this.book.kept.change({ pageLayouts: { ...pageLayouts, [this.sheet]: changed } });
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
