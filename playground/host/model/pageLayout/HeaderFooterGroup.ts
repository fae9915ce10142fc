/** Excel.HeaderFooterGroup and Excel.HeaderFooter: what is printed above and below every page. */
import type { HeadersFootersData, PageTextsData } from "../../../file/PartsData";
import { ApiObject, type Property } from "../../richApi/ApiObject";
import { flagOf, oneOf, textOf } from "../../richApi/Arguments";

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

const places = [
  "centerFooter",
  "centerHeader",
  "leftFooter",
  "leftHeader",
  "rightFooter",
  "rightHeader",
] as const;

type Pages = "odd" | "even" | "first";

export class HeaderFooterGroup extends ApiObject {
  override readonly className = "HeaderFooterGroup";

  constructor(
    private readonly kept: () => HeadersFootersData,
    private readonly keep: (changed: HeadersFootersData) => void,
  ) {
    super();
  }

  override readonly properties = {
    state: {
      get: () => this.kept().state ?? "Default",
      set: (value: unknown) => this.change({ state: oneOf(value, states) }),
    },
    useSheetMargins: {
      get: () => this.kept().useSheetMargins ?? true,
      set: (value: unknown) => this.change({ useSheetMargins: flagOf(value) }),
    },
    useSheetScale: {
      get: () => this.kept().useSheetScale ?? true,
      set: (value: unknown) => this.change({ useSheetScale: flagOf(value) }),
    },
  };

  override readonly objects = {
    defaultForAllPages: () => this.pages("odd"),
    evenPages: () => this.pages("even"),
    firstPage: () => this.pages("first"),
    oddPages: () => this.pages("odd"),
  };

  private change(change: HeadersFootersData): void {
    this.keep({ ...this.kept(), ...change });
  }

  private pages(pages: Pages): HeaderFooter {
    return new HeaderFooter(
      () => this.kept()[pages] ?? {},
      (texts) => this.change({ [pages]: texts }),
    );
  }
}

class HeaderFooter extends ApiObject {
  override readonly className = "HeaderFooter";

  constructor(
    private readonly texts: () => PageTextsData,
    private readonly change: (texts: PageTextsData) => void,
  ) {
    super();
  }

  override readonly properties: Readonly<Record<string, Property>> = Object.fromEntries(
    places.map((place) => [
      place,
      {
        get: () => this.texts()[place] ?? "",
        set: (value: unknown) => this.change({ ...this.texts(), [place]: textOf(value) }),
      },
    ]),
  );
}
