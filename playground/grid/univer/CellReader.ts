import {
  CellValueType,
  ObjectMatrix,
  type ICellData,
  type Injector,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import { ERROR_TYPE_SET, FormulaDataModel, type ErrorType } from "@univerjs/preset-sheets-core";
import type { ResultNotes } from "../calls/ResultNotes";
import type { Area, CellValue } from "../Grid";
import { areaOf, holds, type Book } from "./Book";

/** Reads cells of the grid library as the port gives them. */
export class CellReader {
  private readonly formulaData: FormulaDataModel;

  constructor(
    private readonly book: Book,
    private readonly notes: ResultNotes,
    injector: Injector,
  ) {
    this.formulaData = injector.get(FormulaDataModel);
  }

  values(area: Area): CellValue[][] {
    return this.mapArea(area, (row, column) => this.value(area.sheet, row, column));
  }

  text(area: Area): string[][] {
    const sheet = this.book.sheet(area.sheet);
    return this.mapArea(area, (row, column) => {
      const cell = sheet.getCell(row, column);
      if (cell?.t === CellValueType.BOOLEAN) return cell.v ? "TRUE" : "FALSE";
      return String(cell?.v ?? plainText(cell));
    });
  }

  formulas(area: Area): (number | string | boolean)[][] {
    return this.mapArea(area, (row, column) => {
      const formula = this.formula(area.sheet, row, column);
      if (formula !== undefined) return formula;
      const value = this.value(area.sheet, row, column);
      return typeof value === "object" ? value.error : value;
    });
  }

  numberFormats(area: Area): string[][] {
    const sheet = this.book.sheet(area.sheet);
    return this.mapArea(
      area,
      (row, column) => sheet.getComposedCellStyle(row, column)?.n?.pattern ?? "General",
    );
  }

  numberFormat(sheet: string, row: number, column: number): string {
    return this.book.sheet(sheet).getComposedCellStyle(row, column)?.n?.pattern ?? "General";
  }

  formula(sheet: string, row: number, column: number): string | undefined {
    return this.formulaData.getFormulaStringByCell(row, column, sheet, this.book.id) ?? undefined;
  }

  /** The area of the spill that the cell belongs to. */
  spill(sheet: string, row: number, column: number): Area | undefined {
    let spill: Area | undefined;
    this.spills(sheet).forValue((_, __, range) => {
      const area = areaOf(sheet, range);
      const first = this.value(sheet, area.row, area.column);
      const isBlocked = typeof first === "object" && first.error === "#SPILL!";
      if (!isBlocked && holds(area, row, column)) spill = area;
    });
    return spill;
  }

  /** The ranges over which formulas have spilled, each at its formula's place. */
  spills(sheet: string): ObjectMatrix<IRange> {
    return new ObjectMatrix(this.formulaData.getArrayFormulaRange()[this.book.id]?.[sheet] ?? {});
  }

  usedArea(sheet: string): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number, cell: Nullable<ICellData>) => {
      if (!cell || holdsNothing(cell)) return;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    };
    this.book.sheet(sheet).getCellMatrix().forValue(include);
    this.spilledCells(sheet).forValue(include);
    if (bottom < 0) return undefined;
    return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  value(sheet: string, row: number, column: number): CellValue {
    const cell = this.rawCell(sheet, row, column);
    if (!cell) return "";
    if (isBlank(cell.v)) return plainText(cell);
    if (cell.t === CellValueType.BOOLEAN) return cell.v === true || Number(cell.v) === 1;
    if (cell.t === CellValueType.NUMBER) return Number(cell.v);
    if (typeof cell.v !== "string" || cell.t === CellValueType.FORCE_STRING) return cell.v ?? "";
    if (!ERROR_TYPE_SET.has(cell.v as ErrorType)) return cell.v;
    const message = this.notes.of(sheet, row, column, cell.v)?.message;
    return message === undefined ? { error: cell.v } : { error: cell.v, message };
  }

  /** The cell's own content, or what a formula has spilled into it. */
  private rawCell(sheet: string, row: number, column: number): Nullable<ICellData> {
    const own = this.book.sheet(sheet).getCellRaw(row, column);
    if (own && !holdsNothing(own)) return own;
    return this.spilledCells(sheet).getValue(row, column) ?? own;
  }

  private spilledCells(sheet: string): ObjectMatrix<Nullable<ICellData>> {
    return new ObjectMatrix(this.formulaData.getArrayFormulaCellData()[this.book.id]?.[sheet] ?? {});
  }

  private mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => read(area.row + r, area.column + c)),
    );
  }
}

/** Whether a cell has nothing but its look; a formula may have spilled into it. */
export function holdsNothing(cell: ICellData): boolean {
  return isBlank(cell.v) && !cell.f && !cell.si && !cell.p;
}

function isBlank(value: ICellData["v"]): boolean {
  return value === undefined || value === null || value === "";
}

/** The text of a cell whose parts are formatted differently. */
function plainText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
}
