/** Excel.Range: cells of one sheet. Reading and writing goes to the grid; the rest is arithmetic on areas. */
import { RefusedFormula, type Area } from "../../grid/Grid";
import { ApiObject, NullObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { apiNotFound, RichApiError } from "../richApi/errors";
import { formatAddress } from "./addresses";
import * as areas from "./areas";
import type { Book } from "./Book";
import { cellsToWrite, toApiValue, valueType, type WrittenCell } from "./cells";
import { fromLocalFormula, toLocalFormula } from "./localFormulas";
import { cellsPerCall, sheetColumns, sheetRows } from "./limits";
import { RangeFormat } from "./RangeFormat";
import { ScopedTables } from "./Tables";
import { usedPart } from "./usedPart";
import { Worksheet } from "./Worksheet";

export class Range extends ApiObject {
  override readonly className = "Range";
  override readonly keepable = true;

  constructor(
    private readonly book: Book,
    readonly area: Area,
  ) {
    super();
  }

  override readonly properties = {
    address: { get: () => this.address() },
    addressLocal: { get: () => this.address() },
    cellCount: { get: () => this.cellCount() },
    columnCount: { get: () => this.area.columns },
    columnIndex: { get: () => this.area.column },
    formulas: {
      get: () => this.read((area) => this.book.grid.formulas(area)),
      set: (value: unknown) => this.write(value),
    },
    formulasLocal: {
      get: () =>
        this.read((area) =>
          mapCells(this.book.grid.formulas(area), (cell) => toLocalFormula(cell, this.book.language)),
        ),
      set: (value: unknown) => this.write(value, (cell) => fromLocalFormula(cell, this.book.language)),
    },
    hasSpill: { get: () => this.read((area) => this.hasSpill(area)) },
    isEntireColumn: { get: () => areas.isEntireColumn(this.area) },
    isEntireRow: { get: () => areas.isEntireRow(this.area) },
    numberFormat: {
      get: () => this.read((area) => this.book.grid.numberFormats(area)),
      set: (value: unknown) => this.writeFormats(value),
    },
    rowCount: { get: () => this.area.rows },
    rowIndex: { get: () => this.area.row },
    text: { get: () => this.read((area) => this.book.grid.text(area)) },
    values: {
      get: () => this.read((area) => mapCells(this.book.grid.values(area), toApiValue)),
      set: (value: unknown) => this.write(value),
    },
    valueTypes: { get: () => this.read((area) => this.valueTypes(area)) },
  };

  override readonly objects = {
    format: () => new RangeFormat(this.book, this.area),
    worksheet: () => new Worksheet(this.book, this.area.sheet),
  };

  override readonly methods = {
    _ValidateArraySize: (args: Arguments) => this.validateSize(args.integer(0), args.integer(1)),
    clear: (args: Arguments) => this.clear(args.has(0) ? args.text(0) : "All"),
    getAbsoluteResizedRange: (args: Arguments) =>
      this.to({ ...this.area, rows: args.integer(0), columns: args.integer(1) }),
    getBoundingRect: (args: Arguments) => this.to(areas.bounding(this.area, this.other(args))),
    getCell: (args: Arguments) => this.part({ row: args.integer(0), column: args.integer(1) }, 1, 1),
    getColumn: (args: Arguments) => this.part({ column: args.integer(0) }, this.area.rows, 1),
    getColumnsAfter: (args: Arguments) => this.columnsBeside(this.area.columns, count(args)),
    getColumnsBefore: (args: Arguments) => this.columnsBeside(-count(args), count(args)),
    getEntireColumn: () => this.to({ ...this.area, row: 0, rows: sheetRows }),
    getEntireRow: () => this.to({ ...this.area, column: 0, columns: sheetColumns }),
    getIntersection: (args: Arguments) => this.orThrow(areas.intersection(this.area, this.other(args))),
    getIntersectionOrNullObject: (args: Arguments) =>
      this.orNull(areas.intersection(this.area, this.other(args))),
    getLastCell: () => this.part({ row: this.area.rows - 1, column: this.area.columns - 1 }, 1, 1),
    getLastColumn: () => this.part({ column: this.area.columns - 1 }, this.area.rows, 1),
    getLastRow: () => this.part({ row: this.area.rows - 1 }, 1, this.area.columns),
    getOffsetRange: (args: Arguments) => this.part({ row: args.integer(0), column: args.integer(1) }),
    getResizedRange: (args: Arguments) =>
      this.to(areas.reshape(this.area, { rows: args.integer(0), columns: args.integer(1) })),
    getRow: (args: Arguments) => this.part({ row: args.integer(0) }, 1, this.area.columns),
    getRowsAbove: (args: Arguments) => this.rowsBeside(-count(args), count(args)),
    getRowsBelow: (args: Arguments) => this.rowsBeside(this.area.rows, count(args)),
    getSpillingToRange: () => this.orThrow(this.spill()),
    getSpillingToRangeOrNullObject: () => this.orNull(this.spill()),
    getTables: (args: Arguments) => new ScopedTables(this.book, this.area, args.flag(0)),
    getUsedRange: (args: Arguments) => this.orThrow(this.usedArea(args.flag(0))),
    getUsedRangeOrNullObject: (args: Arguments) => this.orNull(this.usedArea(args.flag(0))),
    select: () => this.book.grid.select(this.area),
  };

  private address(): string {
    return formatAddress(this.area, this.book.sheet(this.area.sheet).name);
  }

  /** Excel says -1 when the number does not fit 31 bits, as for a whole sheet. */
  private cellCount(): number {
    const cells = this.area.rows * this.area.columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  /** Of whole columns and rows Excel says null for what belongs to single cells. */
  private read<T>(cells: (area: Area) => T): T | null {
    if (areas.isEntireColumn(this.area) || areas.isEntireRow(this.area)) return null;
    if (this.area.rows * this.area.columns > cellsPerCall) throw new RichApiError("RangeExceedsLimit");
    return cells(this.area);
  }

  private valueTypes(area: Area): string[][] {
    const formulas = this.book.grid.formulas(area);
    return this.book.grid
      .values(area)
      .map((row, r) => row.map((value, c) => valueType(value, formulas[r]?.[c] ?? "")));
  }

  /** True, false, or null when only some of the cells belong to a spill, as Excel answers for mixed cells. */
  private hasSpill(area: Area): boolean | null {
    const cells = mapArea(area, (cell) => this.book.grid.spill(cell) !== undefined);
    return cells.every((spills) => spills === cells[0]) ? (cells[0] ?? false) : null;
  }

  private cellsToWrite(value: unknown): WrittenCell[][] {
    const { rows, columns } = this.area;
    if (rows * columns > cellsPerCall) throw new RichApiError("RangeExceedsLimit");
    return cellsToWrite(value, rows, columns);
  }

  private write(value: unknown, read = (cell: WrittenCell) => cell): Promise<void> {
    const cells = this.cellsToWrite(value);
    return this.book.grid.setFormulas(this.area, mapCells(cells, read)).catch((error: unknown) => {
      throw error instanceof RefusedFormula ? new RichApiError("InvalidArgument") : error;
    });
  }

  private writeFormats(value: unknown): void {
    const cells = this.cellsToWrite(value);
    const formats = this.book.grid.numberFormats(this.area);
    this.book.grid.setNumberFormats(
      this.area,
      cells.map((row, r) =>
        row.map((cell, c) => (cell === null ? (formats[r]?.[c] ?? "General") : String(cell))),
      ),
    );
  }

  private validateSize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) cellsToWrite([], rows, columns);
  }

  private clear(what: string): void {
    if (what !== "All" && what !== "Contents") throw apiNotFound(`Range.clear("${what}")`);
    this.book.grid.clear(this.area);
  }

  /** A range or an address, as the methods that compare two ranges take it. */
  private other(args: Arguments): Area {
    const other = args.at(0);
    const area = other instanceof Range ? other.area : this.book.area(args.text(0), this.area.sheet);
    if (area.sheet !== this.area.sheet) throw new RichApiError("InvalidArgument");
    return area;
  }

  private usedArea(valuesOnly: boolean): Area | undefined {
    return usedPart(this.book.grid, this.area, valuesOnly);
  }

  /** Only the cell with the formula spills; the cells it fills do not. */
  private spill(): Area | undefined {
    const area = this.book.grid.spill(this.area);
    return area?.row === this.area.row && area.column === this.area.column ? area : undefined;
  }

  private part(
    move: { row?: number; column?: number },
    rows = this.area.rows,
    columns = this.area.columns,
  ): Range {
    return this.to(
      areas.reshape(this.area, {
        ...move,
        rows: rows - this.area.rows,
        columns: columns - this.area.columns,
      }),
    );
  }

  private columnsBeside(column: number, columns: number): Range {
    return this.part({ column }, this.area.rows, columns);
  }

  private rowsBeside(row: number, rows: number): Range {
    return this.part({ row }, rows, this.area.columns);
  }

  private to(area: Area | undefined): Range {
    if (area === undefined || !areas.fits(area)) throw new RichApiError("InvalidArgument");
    return new Range(this.book, area);
  }

  private orThrow(area: Area | undefined): Range {
    if (area === undefined) throw new RichApiError("ItemNotFound");
    return new Range(this.book, area);
  }

  private orNull(area: Area | undefined): ApiObject {
    return area === undefined ? new NullObject() : new Range(this.book, area);
  }
}

function count(args: Arguments): number {
  return args.has(0) ? args.integer(0) : 1;
}

function mapCells<From, To>(rows: readonly (readonly From[])[], change: (cell: From) => To): To[][] {
  return rows.map((row) => row.map(change));
}

function mapArea<T>(area: Area, read: (cell: Area) => T): T[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    read({
      sheet: area.sheet,
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
      rows: 1,
      columns: 1,
    }),
  );
}
