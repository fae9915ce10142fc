/** Excel.Workbook: the root of every path. */
import { ApiObject } from "../richApi/ApiObject";
import { RichApiError } from "../richApi/errors";
import { Application } from "./Application";
import type { Book } from "./Book";
import { Range } from "./Range";
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
    tables: () => new WorkbookTables(this.book),
    worksheets: () => new Worksheets(this.book),
  };

  override readonly methods = {
    getActiveCell: () => new Range(this.book, { ...this.firstSelected(), rows: 1, columns: 1 }),
    getSelectedRange: () => this.selectedRange(),
  };

  /** Several areas at once are no Range: Excel answers that with an error, too. */
  private selectedRange(): Range {
    const area = this.firstSelected();
    if (this.book.grid.selection().length > 1) throw new RichApiError("InvalidSelection");
    return new Range(this.book, area);
  }

  private firstSelected() {
    const area = this.book.grid.selection()[0];
    if (area === undefined) throw new RichApiError("InvalidSelection");
    return area;
  }
}
