import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/sheets-table";
import type { Area, TableInfo } from "../Grid";

/** What the library keeps for us of a table with totals: it knows them only for its filters. */
export const TOTALS = "totals";

/** The workbook that is open, in the grid library's terms. */
export class Book {
  readonly commands: ICommandService;
  private away = 0;
  private readonly returnListeners: (() => void)[] = [];

  constructor(
    private readonly injector: Injector,
    private readonly api: FUniver,
  ) {
    this.commands = injector.get(ICommandService);
  }

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

  /** The workbook as the library's programming interface has it. */
  get facade() {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error("No workbook is open.");
    return workbook;
  }

  facadeSheet(id: string) {
    const sheet = this.facade.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet has the id ${id}.`);
    return sheet;
  }

  range(area: Area) {
    return this.facadeSheet(area.sheet).getRange(rangeOf(area));
  }

  /** Whether the library shows another sheet, or selects other cells, only because it could not do something else there. */
  get isAway(): boolean {
    return this.away > 0;
  }

  /** Called whenever the user's sheet and cells are shown again. */
  onReturn(listener: () => void): void {
    this.returnListeners.push(listener);
  }

  /** The sheet and the cells that the user has before them stay so, whatever the library activates on the way. */
  stayingHere<T>(change: () => T): T {
    const comeBack = this.leave();
    try {
      const result = change();
      if (result instanceof Promise) return result.finally(comeBack) as T;
      comeBack();
      return result;
    } catch (error) {
      comeBack();
      throw error;
    }
  }

  private leave(): () => void {
    const selections = this.injector.get(SheetsSelectionsService);
    const active = this.workbook.getActiveSheet().getSheetId();
    const selected = selections.getCurrentSelections();
    this.away++;
    return () => {
      if (this.workbook.getSheetBySheetId(active)) this.facade.setActiveSheet(active);
      selections.setSelections([...selected]);
      this.away--;
      if (!this.isAway) for (const listener of this.returnListeners) listener();
    };
  }

  /** The library's sheets are as large as their contents need; Excel's always have room. */
  makeRoom({ sheet: subUnitId, row, rows, column, columns }: Area): void {
    const sheet = this.sheet(subUnitId);
    const ids = { unitId: this.id, subUnitId };
    const [rowCount, columnCount] = [row + rows, column + columns];
    if (rowCount > sheet.getRowCount()) {
      this.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...ids, rowCount });
    }
    if (columnCount > sheet.getColumnCount()) {
      this.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...ids, columnCount });
    }
  }

  /** The part of an area that the sheet has room for. */
  present(area: Area): Area | undefined {
    const sheet = this.sheet(area.sheet);
    const rows = Math.min(area.rows, sheet.getRowCount() - area.row);
    const columns = Math.min(area.columns, sheet.getColumnCount() - area.column);
    return rows > 0 && columns > 0 ? { ...area, rows, columns } : undefined;
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet has the id ${id}.`);
    return sheet;
  }

  tables(): TableInfo[] {
    const tables = this.injector.get(TableManager).getTableList(this.id);
    return tables.map(({ id, name, subUnitId, range, columns, meta }) => {
      const headers = this.sheet(subUnitId);
      return {
        id,
        name,
        area: areaOf(subUnitId, range),
        hasTotals: meta?.[TOTALS] === true,
        // The library keeps the names that the columns had first; in Excel the header's cells name them.
        columns: columns.map(({ displayName }, i) =>
          String(headers.getCellRaw(range.startRow, range.startColumn + i)?.v ?? displayName),
        ),
      };
    });
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
