/** Excel.WorksheetFreezePanes: the rows at the top and the columns at the left that stay in sight. */
import type { Area } from "../../grid/Grid";
import { ApiObject, NullObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { notFound } from "../richApi/Collection";
import { RichApiError } from "../richApi/errors";
import type { Book } from "./Book";
import { sheetColumns, sheetRows } from "./limits";
import { Range } from "./Range";

export class FreezePanes extends ApiObject {
  override readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }

  override readonly methods = {
    freezeAt: (args: Arguments) => this.freezeAt(args.at(0)),
    freezeColumns: (args: Arguments) => this.freeze(0, args.has(0) ? args.integer(0) : 1),
    freezeRows: (args: Arguments) => this.freeze(args.has(0) ? args.integer(0) : 1, 0),
    getLocation: () => this.location() ?? notFound(),
    getLocationOrNullObject: () => this.location() ?? new NullObject(),
    unfreeze: () => this.freeze(0, 0),
  };

  /** The range reaches from the sheet's first cell to the last one that stays. */
  private freezeAt(given: unknown): void {
    const area = given instanceof Range ? given.area : this.book.area(String(given), this.sheet);
    const rows = area.rows === sheetRows ? 0 : area.row + area.rows;
    const columns = area.columns === sheetColumns ? 0 : area.column + area.columns;
    this.freeze(rows, columns);
  }

  private freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw new RichApiError("InvalidArgument");
    this.book.grid.sheetEditing.freeze(this.sheet, rows, columns);
  }

  private location(): Range | undefined {
    const frozen = this.book.grid.sheetEditing.frozen(this.sheet);
    if (frozen === undefined) return undefined;
    const area: Area = {
      sheet: this.sheet,
      row: 0,
      column: 0,
      rows: frozen.rows || sheetRows,
      columns: frozen.columns || sheetColumns,
    };
    return new Range(this.book, area);
  }
}
