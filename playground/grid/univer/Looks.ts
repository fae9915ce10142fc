import { ObjectMatrix, type Injector } from "@univerjs/core";
import type { Area } from "../Grid";
import type { CellStyle, StyleChange, Styles } from "../port/Styles";
import type { Book } from "./Book";
import { readStyle, writeStyle } from "./cellStyle";
import { restyle, type Restyled } from "./restyle";

/** How the cells, columns and rows of the grid library look. */
export class Looks implements Styles {
  constructor(
    private readonly book: Book,
    private readonly injector: Injector,
  ) {}

  read(area: Area): CellStyle[][] {
    const sheet = this.book.sheet(area.sheet);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) =>
        readStyle(sheet.getComposedCellStyle(area.row + r, area.column + c)),
      ),
    );
  }

  change(area: Area, change: StyleChange): void {
    this.changeEach(area, () => change);
  }

  changeEach(area: Area, change: (row: number, column: number) => StyleChange | undefined): void {
    const present = this.roomFor(area);
    const cells: Restyled = new ObjectMatrix();
    for (let r = 0; r < present.rows; r++) {
      for (let c = 0; c < present.columns; c++) {
        const wanted = change(r, c);
        if (wanted) cells.setValue(present.row + r, present.column + c, { s: writeStyle(wanted) });
      }
    }
    restyle(this.injector, this.book, present, cells);
  }

  formattedArea(sheet: string): Area | undefined {
    const worksheet = this.book.sheet(sheet);
    const styles = this.book.workbook.getStyles();
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      const style = cell && styles.getStyleByCell(cell);
      if (!style || !Object.values(style).some(isSet)) return;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    });
    if (bottom < 0) return undefined;
    return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  columnWidth(sheet: string, column: number): number {
    return this.book.sheet(sheet).getColumnWidth(column);
  }

  rowHeight(sheet: string, row: number): number {
    return this.book.sheet(sheet).getRowHeight(row);
  }

  setColumnWidth(area: Area, pixels: number): void {
    const { sheet, column, columns } = this.roomFor(area);
    this.book.facadeSheet(sheet).setColumnWidths(column, columns, pixels);
  }

  setRowHeight(area: Area, pixels: number): void {
    const { sheet, row, rows } = this.roomFor(area);
    this.book.facadeSheet(sheet).setRowHeightsForced(row, rows, pixels);
  }

  autofitColumns(area: Area): void {
    const { sheet, column, columns } = this.roomFor(area);
    this.book.facadeSheet(sheet).autoResizeColumns(column, columns);
  }

  autofitRows(area: Area): void {
    const { sheet, row, rows } = this.roomFor(area);
    this.book.facadeSheet(sheet).setRowAutoHeight(row, rows);
  }

  hiddenColumns({ sheet, column, columns }: Area): boolean[] {
    const source = this.book.sheet(sheet);
    return Array.from({ length: columns }, (_, c) => !source.getColVisible(column + c));
  }

  hiddenRows({ sheet, row, rows }: Area): boolean[] {
    const source = this.book.sheet(sheet);
    return Array.from({ length: rows }, (_, r) => !source.getRowVisible(row + r));
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    const { sheet, column, columns } = this.roomFor(area);
    const target = this.book.facadeSheet(sheet);
    if (hidden) target.hideColumns(column, columns);
    else target.showColumns(column, columns);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    const { sheet, row, rows } = this.roomFor(area);
    const target = this.book.facadeSheet(sheet);
    if (hidden) target.hideRows(row, rows);
    else target.showRows(row, rows);
  }

  /** Whole columns and rows end where the sheet does; smaller areas get the room they need. */
  private roomFor(area: Area): Area {
    const isWhole = area.rows > WHOLE || area.columns > WHOLE;
    if (!isWhole) this.book.makeRoom(area);
    return this.book.present(area) ?? area;
  }
}

function isSet(part: unknown): boolean {
  return part !== null && part !== undefined;
}

/** Nobody formats as many rows or columns cell by cell. */
const WHOLE = 16_000;
