/** Excel.TableColumnCollection and Excel.TableColumn. Columns are numbered from 1 as Excel numbers their ids. */
import type { Area, TableInfo } from "../../grid/Grid";
import { ApiObject, NullObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import { dataArea, sameName, type Book } from "./Book";
import { Range } from "./Range";

export class TableColumns extends ApiObject {
  override readonly className = "TableColumnCollection";

  constructor(
    private readonly book: Book,
    private readonly table: string,
  ) {
    super();
  }

  override readonly items = () =>
    this.names().map((_, index) => new TableColumn(this.book, this.table, index));

  override readonly item = (key: string | number) => this.find(key);

  override readonly properties = {
    count: { get: () => this.names().length },
  };

  override readonly methods = {
    getCount: () => this.names().length,
    getItem: (args: Arguments) => this.find(key(args)),
    getItemAt: (args: Arguments) => this.at(args.integer(0)) ?? notFound(),
    getItemOrNullObject: (args: Arguments) => this.lookUp(key(args)) ?? new NullObject(),
  };

  private names(): readonly string[] {
    return tableNamed(this.book, this.table).columns;
  }

  /** A name, or an id as number or text. */
  private lookUp(wanted: string | number): TableColumn | undefined {
    const named = this.names().findIndex((name) => sameName(name, String(wanted)));
    return this.at(named >= 0 ? named : Number(wanted) - 1);
  }

  private find(wanted: string | number): TableColumn {
    return this.lookUp(wanted) ?? notFound();
  }

  private at(index: number): TableColumn | undefined {
    return this.names()[index] === undefined ? undefined : new TableColumn(this.book, this.table, index);
  }
}

export class TableColumn extends ApiObject {
  override readonly className = "TableColumn";
  override readonly id: string;

  constructor(
    private readonly book: Book,
    private readonly table: string,
    private readonly index: number,
  ) {
    super();
    this.id = String(index + 1);
  }

  override readonly properties = {
    id: { get: () => this.index + 1 },
    index: { get: () => this.index },
    name: { get: () => tableNamed(this.book, this.table).columns[this.index] ?? notFound() },
    values: { get: () => this.range((table) => table.area).properties.values.get() },
  };

  override readonly methods = {
    getDataBodyRange: () => this.range(dataArea),
    getHeaderRowRange: () => this.range((table) => ({ ...table.area, rows: 1 })),
    getRange: () => this.range((table) => table.area),
  };

  private range(part: (table: TableInfo) => Area): Range {
    const area = part(tableNamed(this.book, this.table));
    return new Range(this.book, { ...area, column: area.column + this.index, columns: 1 });
  }
}

function tableNamed(book: Book, name: string): TableInfo {
  return book.findTable(name) ?? notFound();
}

function key(args: Arguments): string | number {
  const value = args.at(0);
  if (typeof value !== "string" && typeof value !== "number") throw new RichApiError("InvalidArgument");
  return value;
}

function notFound(): never {
  throw new RichApiError("ItemNotFound");
}
