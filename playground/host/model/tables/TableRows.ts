/** Excel.TableRowCollection and Excel.TableRow: the rows below a table's header, counted from 0. */
import type { Area } from "../../../grid/Grid";
import { ApiObject } from "../../richApi/ApiObject";
import type { Arguments } from "../../richApi/Arguments";
import { Collection, notFound, type Key } from "../../richApi/Collection";
import { RichApiError } from "../../richApi/errors";
import { dataArea } from "../Book";
import { cellsToWrite, toApiValue, type WrittenCell } from "../cells";
import { Range } from "../Range";
import { writeCells } from "../writing";
import type { Table } from "./Table";

export class TableRows extends Collection<TableRow> {
  override readonly className = "TableRowCollection";

  constructor(private readonly table: Table) {
    super();
  }

  override readonly methods = {
    ...this.lookUps(),
    add: (args: Arguments) => this.add(args),
    deleteRowsAt: (args: Arguments) => this.deleteRowsAt(args.integer(0), args.has(1) ? args.integer(1) : 1),
  };

  protected override all(): readonly TableRow[] {
    const { rows } = dataArea(this.table.info());
    return Array.from({ length: rows }, (_, index) => new TableRow(this.table, index));
  }

  protected override lookUp(key: Key): TableRow | undefined {
    return this.all()[Number(key)];
  }

  /** Without a place (or at -1) the rows come last. Cells below the table's columns make room. */
  private async add(args: Arguments): Promise<TableRow> {
    const { book } = this.table;
    const { area, columns } = this.table.info();
    book.requireWritable(area.sheet);
    const body = dataArea(this.table.info());
    const cells = rowsOf(args.at(1), columns.length);
    const index = args.has(0) && args.integer(0) >= 0 ? args.integer(0) : body.rows;
    if (index > body.rows) throw new RichApiError("InvalidArgument");
    const added: Area = { ...area, row: body.row + index, rows: cells.length };
    const isBelow = index === body.rows && !this.table.info().hasTotals;
    if (!isBelow || !isBlank(book.grid.formulas(added))) await book.grid.cellEditing.insert(added, "Down");
    book.grid.tableEditing.resize(this.table.id, { ...area, rows: area.rows + cells.length });
    writeCells(book, added, cells);
    return new TableRow(this.table, index);
  }

  private async deleteRowsAt(index: number, count: number): Promise<void> {
    await removeRows(this.table, index, count);
  }
}

class TableRow extends ApiObject {
  override readonly className = "TableRow";

  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  override readonly properties = {
    index: { get: () => this.index },
    values: {
      get: () => this.table.book.grid.values(this.area()).map((row) => row.map(toApiValue)),
      set: (value: unknown) => this.write(value),
    },
  };

  override readonly methods = {
    delete: () => removeRows(this.table, this.index, 1),
    getRange: () => new Range(this.table.book, this.area()),
  };

  private area(): Area {
    const body = dataArea(this.table.info());
    if (this.index >= body.rows) notFound();
    return { ...body, row: body.row + this.index, rows: 1 };
  }

  private write(value: unknown): void {
    const area = this.area();
    writeCells(this.table.book, area, cellsToWrite(value, 1, area.columns));
  }
}

/** Cells below move up; a table keeps one row, and be it blank. */
async function removeRows(table: Table, index: number, count: number): Promise<void> {
  const { book } = table;
  const { area } = table.info();
  book.requireWritable(area.sheet);
  const body = dataArea(table.info());
  if (index < 0 || count < 1 || index + count > body.rows) throw new RichApiError("InvalidArgument");
  const gone: Area = { ...body, row: body.row + index, rows: count };
  if (count === body.rows) {
    book.grid.cellEditing.clear({ ...body, rows: 1 }, "Contents");
    if (count === 1) return;
  }
  const kept = Math.max(1, body.rows - count);
  const removed = count === body.rows ? { ...gone, row: gone.row + 1, rows: count - 1 } : gone;
  book.grid.tableEditing.resize(table.id, { ...area, rows: area.rows - body.rows + kept });
  await book.grid.cellEditing.remove(removed, "Up");
}

/** Rows of cells as the reference has them: a matrix, or one value for every cell of one row. */
function rowsOf(values: unknown, columns: number): WrittenCell[][] {
  if (values === undefined || values === null) return [Array.from({ length: columns }, () => null)];
  const rows = Array.isArray(values) ? values.length : 1;
  if (rows === 0) throw new RichApiError("InvalidArgument");
  return cellsToWrite(values, rows, columns);
}

function isBlank(cells: readonly (readonly unknown[])[]): boolean {
  return cells.every((row) => row.every((cell) => cell === ""));
}
