/** Excel.Table: named columns under a header row. */
import type { Area, TableInfo } from "../../../grid/Grid";
import { ApiObject } from "../../richApi/ApiObject";
import { flagOf, textOf, type Arguments } from "../../richApi/Arguments";
import { notFound } from "../../richApi/Collection";
import { RichApiError } from "../../richApi/errors";
import { intersection } from "../areas";
import { dataArea, totalsArea, type Book } from "../Book";
import { eventMembers } from "../eventMembers";
import { Range } from "../Range";
import { Worksheet } from "../Worksheet";
import { requireFreeTableName } from "./addTable";
import { writeMissingHeaders } from "./headers";
import { TableColumns } from "./TableColumns";
import { TableRows } from "./TableRows";
import { showTotals } from "./totals";

export class Table extends ApiObject {
  override readonly className = "Table";

  constructor(
    readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  override readonly properties = {
    id: { get: () => this.info().id },
    name: { get: () => this.info().name, set: (value: unknown) => this.rename(textOf(value)) },
    showHeaders: { get: () => true },
    showTotals: {
      get: () => this.info().hasTotals,
      set: (value: unknown) => showTotals(this.book, this.info(), flagOf(value)),
    },
  };

  override readonly objects = {
    columns: () => new TableColumns(this),
    rows: () => new TableRows(this),
    worksheet: () => new Worksheet(this.book, this.info().area.sheet),
  };

  override readonly methods = {
    ...eventMembers("DataChanged", "SelectionChanged"),
    convertToRange: () => this.convertToRange(),
    delete: () => this.delete(),
    getDataBodyRange: () => new Range(this.book, dataArea(this.info())),
    getHeaderRowRange: () => new Range(this.book, { ...this.info().area, rows: 1 }),
    getRange: () => new Range(this.book, this.info().area),
    getTotalRowRange: () => new Range(this.book, totalsArea(this.info()) ?? notFound()),
    resize: (args: Arguments) => this.resize(args),
  };

  info(): TableInfo {
    return this.book.grid.tables().find(({ id }) => id === this.id) ?? notFound();
  }

  private rename(name: string): void {
    this.book.requireWritable(this.info().area.sheet);
    requireFreeTableName(this.book, name, this.id);
    this.book.grid.tableEditing.rename(this.id, name);
  }

  private convertToRange(): Range {
    const { area } = this.info();
    this.book.requireWritable(area.sheet);
    this.book.grid.tableEditing.remove(this.id);
    return new Range(this.book, area);
  }

  private delete(): void {
    const { area } = this.info();
    this.book.requireWritable(area.sheet);
    this.book.grid.tableEditing.remove(this.id);
    this.book.grid.cellEditing.clear(area, "All");
  }

  /** The header stays in its row, and the new cells share some with the old ones. */
  private resize(args: Arguments): void {
    const { area } = this.info();
    const given = args.at(0);
    const wanted = given instanceof Range ? given.area : this.book.area(args.text(0), area.sheet);
    this.book.requireWritable(area.sheet);
    const isAllowed = wanted.row === area.row && wanted.rows > 1 && intersection(area, wanted) !== undefined;
    if (!isAllowed || overlapsAnother(this.book, wanted, this.id)) throw new RichApiError("InvalidArgument");
    this.book.grid.tableEditing.resize(this.id, wanted);
    writeMissingHeaders(this.book, this.info());
  }
}

export function overlapsAnother(book: Book, area: Area, own?: string): boolean {
  return book.grid.tables().some((one) => one.id !== own && intersection(one.area, area) !== undefined);
}
