/** Excel's collections of tables: the workbook's, a sheet's, and those that touch a range. */
import type { Area, TableInfo } from "../../grid/Grid";
import { ApiObject, NullObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import { contains, intersection } from "./areas";
import { sameName, type Book } from "./Book";
import { Table } from "./Table";

abstract class TableList extends ApiObject {
  constructor(protected readonly book: Book) {
    super();
  }

  protected abstract tables(): readonly TableInfo[];

  override readonly items = () => this.tables().map((table) => new Table(this.book, table.name));

  override readonly item = (key: string | number) => this.find(String(key));

  override readonly properties = {
    count: { get: () => this.tables().length },
  };

  override readonly methods: ApiObject["methods"] = {
    getCount: () => this.tables().length,
    getFirst: () => this.at(0),
    getItem: (args: Arguments) => this.find(args.text(0)),
    getItemAt: (args: Arguments) => this.at(args.integer(0)),
    getItemOrNullObject: (args: Arguments) => this.lookUp(args.text(0)) ?? new NullObject(),
  };

  private lookUp(name: string): Table | undefined {
    const table = this.tables().find((one) => sameName(one.name, name));
    return table === undefined ? undefined : new Table(this.book, table.name);
  }

  private find(name: string): Table {
    const table = this.lookUp(name);
    if (table === undefined) throw new RichApiError("ItemNotFound");
    return table;
  }

  private at(index: number): Table {
    const table = this.tables()[index];
    if (table === undefined) throw new RichApiError("ItemNotFound");
    return new Table(this.book, table.name);
  }
}

export class WorkbookTables extends TableList {
  override readonly className = "TableCollection";

  protected override tables(): readonly TableInfo[] {
    return this.book.grid.tables();
  }
}

export class SheetTables extends TableList {
  override readonly className = "TableCollection";

  constructor(
    book: Book,
    private readonly sheet: string,
  ) {
    super(book);
  }

  protected override tables(): readonly TableInfo[] {
    return this.book.grid.tables().filter((table) => table.area.sheet === this.sheet);
  }
}

export class ScopedTables extends TableList {
  override readonly className = "TableScopedCollection";

  constructor(
    book: Book,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super(book);
  }

  protected override tables(): readonly TableInfo[] {
    const { area, fullyContained } = this;
    return this.book.grid
      .tables()
      .filter((table) =>
        fullyContained ? contains(area, table.area) : intersection(area, table.area) !== undefined,
      );
  }
}
