import type { IRange, Injector, Workbook, Worksheet } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";
import type { Area, TableInfo } from "../Grid";

/** The workbook that is open, in the grid library's terms. */
export class Book {
  constructor(private readonly injector: Injector) {}

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("No workbook is open.");
    return workbook;
  }

  get id(): string {
    return this.workbook.getUnitId();
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet has the id ${id}.`);
    return sheet;
  }

  tables(): TableInfo[] {
    const tables = this.injector.get(TableManager).getTableList(this.id);
    return tables.map(({ name, subUnitId, range, columns }) => ({
      name,
      area: areaOf(subUnitId, range),
      columns: columns.map((column) => column.displayName),
    }));
  }

  tableAt(sheet: string, row: number, column: number): TableInfo | undefined {
    return this.tables().find(({ area }) => area.sheet === sheet && holds(area, row, column));
  }
}

export function areaOf(sheet: string, range: IRange): Area {
  const { startRow, endRow, startColumn, endColumn } = range;
  return {
    sheet,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
