/** Excel.Workbook: the root of every path. */
import type { Area } from "../../grid/Grid";
import { ApiObject, NullObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import { Application } from "./Application";
import type { Book } from "./Book";
import { Comments } from "./Comments";
import { CustomXmlParts } from "./CustomXmlParts";
import { Functions } from "./Functions";
import { NamedItems } from "./NamedItems";
import { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";
import { areaOfReference } from "./references";
import { Settings } from "./Settings";
import { WorkbookTables } from "./Tables";
import { Worksheets } from "./Worksheets";

export class Workbook extends ApiObject {
  override readonly className = "Workbook";

  constructor(private readonly book: Book) {
    super();
  }

  override readonly properties = {
    readOnly: { get: () => false },
  };

  override readonly objects = {
    application: () => new Application(this.book),
    comments: () => new Comments(this.book),
    customXmlParts: () => new CustomXmlParts(this.book),
    functions: () => new Functions(this.book),
    names: () => new NamedItems(this.book),
    settings: () => new Settings(this.book),
    tables: () => new WorkbookTables(this.book),
    worksheets: () => new Worksheets(this.book),
  };

  override readonly methods = {
    // An event's getRange() asks by the reference that the event brought: the address.
    _GetRangeForEventByReferenceId: (args: Arguments) => this.eventRange(args.text(0)) ?? refuse(),
    _GetRangeOrNullObjectForEventByReferenceId: (args: Arguments) =>
      this.eventRange(args.text(0)) ?? new NullObject(),
    getActiveCell: () => new Range(this.book, { ...this.firstSelected(), rows: 1, columns: 1 }),
    getSelectedRange: () => this.selectedRange(),
    getSelectedRanges: () => new RangeAreas(this.book, this.book.grid.selection()),
  };

  /** Several areas at once are no Range: Excel answers that with an error, too. */
  private selectedRange(): Range {
    const area = this.firstSelected();
    if (this.book.grid.selection().length > 1) throw new RichApiError("InvalidSelection");
    return new Range(this.book, area);
  }

  private firstSelected(): Area {
    const area = this.book.grid.selection()[0];
    if (area === undefined) throw new RichApiError("InvalidSelection");
    return area;
  }

  private eventRange(reference: string): Range | undefined {
    const area = areaOfReference(this.book, reference);
    return area && new Range(this.book, area);
  }
}

function refuse(): never {
  throw new RichApiError("InvalidReference");
}
