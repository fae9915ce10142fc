/** Excel's collections of tables: the workbook's, a sheet's, and those that touch some cells. */
import type { Area, TableInfo } from "../../grid/Grid";
import { Collection, type Key } from "../richApi/Collection";
import { afterCalculation } from "./afterCalculation";
import { contains, intersection } from "./areas";
import { sameName, type Book } from "./Book";
import { eventMembers } from "./eventMembers";
import { addTable } from "./tables/addTable";
import { Table } from "./tables/Table";

abstract class TableList extends Collection<Table> {
  constructor(protected readonly book: Book) {
    super();
  }

  protected abstract tables(): readonly TableInfo[];

  protected override all(): readonly Table[] {
    return this.tables().map((table) => new Table(this.book, table.id));
  }

  /** By name, letter case ignored, or by id. */
  protected override lookUp(key: Key): Table | undefined {
    const tables = this.tables();
    const found =
      tables.find((one) => sameName(one.name, String(key))) ?? tables.find((one) => one.id === key);
    return found && new Table(this.book, found.id);
  }
}

export class WorkbookTables extends TableList {
  override readonly className = "TableCollection";

  override readonly methods = {
    ...this.lookUps(),
    ...eventMembers("Added", "DataChanged", "Deleted"),
    add: afterCalculation(
      () => this.book,
      (args) => addTable(this.book, args, this.book.grid.activeSheet()),
    ),
  };

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

  override readonly methods = {
    ...this.lookUps(),
    ...eventMembers("Added", "DataChanged", "Deleted"),
    add: afterCalculation(
      () => this.book,
      (args) => addTable(this.book, args, this.sheet),
    ),
  };

  protected override tables(): readonly TableInfo[] {
    return this.book.grid.tables().filter((table) => table.area.sheet === this.sheet);
  }
}

export class ScopedTables extends TableList {
  override readonly className = "TableScopedCollection";

  constructor(
    book: Book,
    private readonly areas: readonly Area[],
    private readonly fullyContained: boolean,
  ) {
    super(book);
  }

  override readonly methods = {
    ...this.lookUps(),
    getFirst: () => this.at(0),
  };

  protected override tables(): readonly TableInfo[] {
    const belongs = (table: TableInfo) => (area: Area) =>
      this.fullyContained ? contains(area, table.area) : intersection(area, table.area) !== undefined;
    return this.book.grid.tables().filter((table) => this.areas.some(belongs(table)));
  }
}
