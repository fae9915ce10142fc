/** The properties of a range: where it is, and what its cells hold and show. */
import type { Area } from "../../grid/Grid";
import { flagOf } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import { formatAddress } from "./addresses";
import { cellArea, isUnbounded, isEntireColumn, isEntireRow } from "./areas";
import { cellsToWrite, mapCells, toApiValue, valueType, type WrittenCell } from "./cells";
import { common } from "./format/StyledAreas";
import { cellsPerCall } from "./limits";
import { fromLocalFormula, toLocalFormula } from "./localFormulas";
import type { Range } from "./Range";
import { writeCells } from "./writing";

export function rangeProperties(range: Range) {
  const grid = () => range.book.grid;
  const toLocal = (cell: number | string | boolean) => toLocalFormula(cell, range.book.language);
  const fromLocal = (cell: WrittenCell) => fromLocalFormula(cell, range.book.language);
  return {
    address: { get: () => address(range) },
    addressLocal: { get: () => address(range) },
    cellCount: { get: () => cellCount(range.area) },
    columnHidden: {
      get: () => common(grid().styles.hiddenColumns(range.area)),
      set: (value: unknown) => hide(range, "Columns", flagOf(value)),
    },
    columnCount: { get: () => range.area.columns },
    columnIndex: { get: () => range.area.column },
    formulas: {
      get: () => read(range, (area) => grid().formulas(area)),
      set: (value: unknown) => write(range, value),
    },
    formulasLocal: {
      get: () => read(range, (area) => mapCells(grid().formulas(area), toLocal)),
      set: (value: unknown) => write(range, value, fromLocal),
    },
    hasSpill: { get: () => read(range, (area) => hasSpill(range, area)) },
    isEntireColumn: { get: () => isEntireColumn(range.area) },
    isEntireRow: { get: () => isEntireRow(range.area) },
    numberFormat: {
      get: () => read(range, (area) => grid().numberFormats(area)),
      set: (value: unknown) => writeFormats(range, value),
    },
    numberFormatLocal: {
      get: () => read(range, (area) => grid().numberFormats(area)),
      set: (value: unknown) => writeFormats(range, value),
    },
    rowHidden: {
      get: () => common(grid().styles.hiddenRows(range.area)),
      set: (value: unknown) => hide(range, "Rows", flagOf(value)),
    },
    rowCount: { get: () => range.area.rows },
    rowIndex: { get: () => range.area.row },
    text: { get: () => read(range, (area) => grid().text(area)) },
    values: {
      get: () => read(range, (area) => mapCells(grid().values(area), toApiValue)),
      set: (value: unknown) => write(range, value),
    },
    valueTypes: { get: () => read(range, (area) => valueTypes(range, area)) },
  };
}

function address({ book, area }: Range): string {
  return formatAddress(area, book.sheet(area.sheet).name);
}

/** Excel says -1 when the number does not fit 31 bits, as for a whole sheet. */
function cellCount(area: Area): number {
  const cells = area.rows * area.columns;
  return cells > 2 ** 31 - 1 ? -1 : cells;
}

/** Of whole columns and rows Excel says null for what belongs to single cells. */
function read<T>({ area }: Range, cells: (area: Area) => T): T | null {
  return isUnbounded(area) ? null : cells(ofAllowedSize(area));
}

function ofAllowedSize(area: Area): Area {
  if (area.rows * area.columns > cellsPerCall) throw new RichApiError("RangeExceedsLimit");
  return area;
}

function valueTypes({ book }: Range, area: Area): string[][] {
  const formulas = book.grid.formulas(area);
  return book.grid
    .values(area)
    .map((row, r) => row.map((value, c) => valueType(value, formulas[r]?.[c] ?? "")));
}

/** True, false, or null when only some of the cells belong to a spill. */
function hasSpill({ book }: Range, area: Area): boolean | null {
  const first = spills(book.grid.spill(area));
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      if (spills(book.grid.spill(cellArea(area, row, column))) !== first) return null;
    }
  }
  return first;
}

function spills(area: Area | undefined): boolean {
  return area !== undefined;
}

function hide({ book, area }: Range, what: "Columns" | "Rows", hidden: boolean): void {
  book.requireWritable(area.sheet, `allowFormat${what}`);
  if (what === "Columns") book.grid.styles.setColumnsHidden(area, hidden);
  else book.grid.styles.setRowsHidden(area, hidden);
}

function write(range: Range, value: unknown, change = (cell: WrittenCell) => cell): void {
  writeCells(range.book, range.area, mapCells(cellsOf(range, value), change));
}

/** A format of null leaves the cell's as it is. */
function writeFormats(range: Range, value: unknown): void {
  range.book.requireWritable(range.area.sheet, "allowFormatCells");
  const cells = cellsOf(range, value);
  const before = range.book.grid.numberFormats(range.area);
  const formats = cells.map((row, r) => row.map((cell, c) => String(cell ?? before[r]?.[c] ?? "General")));
  range.book.grid.setNumberFormats(range.area, formats);
}

function cellsOf({ area }: Range, value: unknown): WrittenCell[][] {
  const { rows, columns } = ofAllowedSize(area);
  return cellsToWrite(value, rows, columns);
}
