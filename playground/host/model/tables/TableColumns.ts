/** Excel.TableColumnCollection and Excel.TableColumn. Columns are numbered from 1 as Excel numbers their ids. */
import type { Area, TableInfo } from "../../../grid/Grid";
import { freeColumnName } from "../../../grid/tableColumns";
import { ApiObject } from "../../richApi/ApiObject";
import { textOf, type Arguments } from "../../richApi/Arguments";
import { Collection, notFound, type Key } from "../../richApi/Collection";
import { RichApiError } from "../../richApi/errors";
import { dataArea, totalsArea, sameName } from "../Book";
import { cellsToWrite, type WrittenCell } from "../cells";
import { Range } from "../Range";
import { writeCells } from "../writing";
import type { Table } from "./Table";

export class TableColumns extends Collection<TableColumn> {
  override readonly className = "TableColumnCollection";

  constructor(private readonly table: Table) {
    super();
  }

  override readonly methods = {
    ...this.lookUps(),
    add: (args: Arguments) => this.add(args),
  };

  protected override all(): readonly TableColumn[] {
    return this.names().map((_, index) => new TableColumn(this.table, index));
  }

  /** A name, or an id as number or text. */
  protected override lookUp(key: Key): TableColumn | undefined {
    const named = this.names().findIndex((name) => sameName(name, String(key)));
    return this.all()[named >= 0 ? named : Number(key) - 1];
  }

  private names(): readonly string[] {
    return this.table.info().columns;
  }

  /** Without a place (or at -1) the column comes last. Cells beside the table make room. */
  private async add(args: Arguments): Promise<TableColumn> {
    const { book } = this.table;
    const { area, columns } = this.table.info();
    book.requireWritable(area.sheet);
    const index = args.has(0) && args.integer(0) >= 0 ? args.integer(0) : columns.length;
    if (index > columns.length) throw new RichApiError("InvalidArgument");
    const added: Area = { ...area, column: area.column + index, columns: 1 };
    const cells = columnOf(args.at(1), area.rows);
    await book.grid.cellEditing.insert(added, "Right");
    book.grid.tableEditing.resize(this.table.id, { ...area, columns: columns.length + 1 });
    const name = args.has(2) ? args.text(2) : freeColumnName(columns, book.language);
    const isUnnamed = cells[0]?.[0] === null || args.has(2);
    if (cells[0] && isUnnamed) cells[0] = [`'${name}`];
    writeCells(book, added, cells);
    return new TableColumn(this.table, index);
  }
}

export class TableColumn extends ApiObject {
  override readonly className = "TableColumn";
  override readonly id: string;

  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
    this.id = String(index + 1);
  }

  override readonly properties = {
    id: { get: () => this.index + 1 },
    index: { get: () => this.index },
    name: {
      get: () => this.table.info().columns[this.index] ?? notFound(),
      set: (value: unknown) => this.rename(textOf(value)),
    },
    values: {
      get: () => this.range((table) => table.area).properties.values.get(),
      set: (value: unknown) => this.range((table) => table.area).properties.values.set(value),
    },
  };

  override readonly methods = {
    delete: () => this.delete(),
    getDataBodyRange: () => this.range(dataArea),
    getHeaderRowRange: () => this.range((table) => ({ ...table.area, rows: 1 })),
    getRange: () => this.range((table) => table.area),
    getTotalRowRange: () => this.range((table) => totalsArea(table) ?? notFound()),
  };

  private range(part: (table: TableInfo) => Area): Range {
    const area = part(this.table.info());
    return new Range(this.table.book, { ...area, column: area.column + this.index, columns: 1 });
  }

  private rename(name: string): void {
    const { columns } = this.table.info();
    const isTaken = columns.some((one, i) => i !== this.index && sameName(one, name));
    if (name === "" || isTaken) throw new RichApiError("InvalidArgument");
    const { area, book } = this.range((table) => ({ ...table.area, rows: 1 }));
    writeCells(book, area, [[`'${name}`]]);
  }

  /** Cells beside the table move to the left; the last column stays. */
  private async delete(): Promise<void> {
    const { book } = this.table;
    const { area, columns } = this.table.info();
    book.requireWritable(area.sheet);
    if (columns.length === 1) throw new RichApiError("InvalidOperation");
    const gone = this.range((table) => table.area).area;
    book.grid.tableEditing.resize(this.table.id, { ...area, columns: columns.length - 1 });
    await book.grid.cellEditing.remove(gone, "Left");
  }
}

/** The cells of a new column, header first. */
function columnOf(values: unknown, rows: number): WrittenCell[][] {
  return cellsToWrite(values ?? null, rows, 1);
}
