/** Excel.Worksheet: one sheet. */
import { ApiObject, NullObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { fits, wholeSheet } from "./areas";
import { RichApiError } from "../richApi/errors";
import type { Book } from "./Book";
import { Range } from "./Range";
import { SheetTables } from "./Tables";
import { usedPart } from "./usedPart";
import { WorksheetProtection } from "./WorksheetProtection";

export class Worksheet extends ApiObject {
  override readonly className = "Worksheet";

  constructor(
    private readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  override readonly properties = {
    id: { get: () => this.id },
    name: { get: () => this.book.sheet(this.id).name },
    position: { get: () => this.book.grid.sheets().findIndex((sheet) => sheet.id === this.id) },
    visibility: { get: () => "Visible" },
  };

  override readonly objects = {
    protection: () => new WorksheetProtection(),
    tables: () => new SheetTables(this.book, this.id),
  };

  override readonly methods = {
    activate: () => this.book.grid.activate(this.book.sheet(this.id).id),
    getCell: (args: Arguments) => this.rectangle(args.integer(0), args.integer(1), 1, 1),
    getRange: (args: Arguments) => this.range(args),
    getRangeByIndexes: (args: Arguments) =>
      this.rectangle(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    getUsedRange: (args: Arguments) => this.usedRange(args.flag(0)) ?? this.rectangle(0, 0, 1, 1),
    getUsedRangeOrNullObject: (args: Arguments) => this.usedRange(args.flag(0)) ?? new NullObject(),
  };

  private range(args: Arguments): Range {
    const sheet = this.book.sheet(this.id);
    return new Range(this.book, args.has(0) ? this.book.area(args.text(0), sheet.id) : wholeSheet(sheet.id));
  }

  private rectangle(row: number, column: number, rows: number, columns: number): Range {
    const area = { sheet: this.book.sheet(this.id).id, row, column, rows, columns };
    if (!fits(area)) throw new RichApiError("InvalidArgument");
    return new Range(this.book, area);
  }

  private usedRange(valuesOnly: boolean): Range | undefined {
    const area = usedPart(this.book.grid, wholeSheet(this.book.sheet(this.id).id), valuesOnly);
    return area === undefined ? undefined : new Range(this.book, area);
  }
}
