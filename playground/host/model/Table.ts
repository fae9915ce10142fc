/** Excel.Table: named columns under a header row. */
import type { TableInfo } from "../../grid/Grid";
import { ApiObject } from "../richApi/ApiObject";
import { RichApiError } from "../richApi/errors";
import { dataArea, type Book } from "./Book";
import { Range } from "./Range";
import { TableColumns } from "./TableColumns";
import { Worksheet } from "./Worksheet";

export class Table extends ApiObject {
  override readonly className = "Table";

  constructor(
    private readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  override readonly properties = {
    id: { get: () => this.table().name },
    name: { get: () => this.table().name },
    showHeaders: { get: () => true },
    showTotals: { get: () => false },
  };

  override readonly objects = {
    columns: () => new TableColumns(this.book, this.id),
    worksheet: () => new Worksheet(this.book, this.table().area.sheet),
  };

  override readonly methods = {
    getDataBodyRange: () => new Range(this.book, dataArea(this.table())),
    getHeaderRowRange: () => new Range(this.book, { ...this.table().area, rows: 1 }),
    getRange: () => new Range(this.book, this.table().area),
  };

  private table(): TableInfo {
    const table = this.book.findTable(this.id);
    if (table === undefined) throw new RichApiError("ItemNotFound");
    return table;
  }
}
