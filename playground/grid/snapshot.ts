import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { TableColumnDataTypeEnum, type ITableJson } from "@univerjs/sheets-table";
import { MAX_ROWS } from "../file/excelLimits";
import type { CellContent, SheetData, TableData, WorkbookData } from "../file/WorkbookData";
import { parseRange } from "./address";
import { cellOf, styleOf } from "./snapshotCells";
import { rangeOf, TOTALS } from "./univer/Book";
import { toParam } from "./univer/NameList";

/** Room below and beside the data, so that there is always somewhere to type. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** The id that a sheet of a workbook gets in the grid library, by its place. */
export function sheetIdOf(workbookId: string, index: number): string {
  return `${workbookId}-sheet-${index + 1}`;
}

/** A workbook as plain data, in the grid library's own form. */
export function snapshotOf(workbook: WorkbookData, id: string): IWorkbookData {
  const sheets = workbook.sheets.map((sheet, i) => sheetSnapshot(sheet, sheetIdOf(id, i)));
  return {
    id,
    name: workbook.name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      { name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(tablesOf(workbook, id)) },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesOf(workbook, id)) },
    ],
  };
}

type Cells = Record<number, Record<number, ICellData>>;
type Columns = Record<number, Partial<IColumnData>>;

function sheetSnapshot(sheet: SheetData, id: string): Partial<IWorksheetData> & { id: string } {
  const cellData: Cells = {};
  let columns = 0;
  sheet.rows.forEach((contents, row) => {
    const cells: Record<number, ICellData> = {};
    contents.forEach((content, column) => {
      const cell = cellOf(content);
      if (cell) cells[column] = cell;
    });
    cellData[row] = cells;
    columns = Math.max(columns, contents.length);
  });
  const columnData: Columns = Object.fromEntries((sheet.columnWidths ?? []).map((w, i) => [i, { w }]));
  for (const i of sheet.hiddenColumns ?? []) columnData[i] = { ...columnData[i], hd: BooleanNumber.TRUE };
  applyStyles(sheet, cellData, columnData);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === undefined ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    cellData,
    rowCount: Math.max(LEAST_ROWS, sheet.rows.length + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
    columnData,
    rowData: rowsOf(sheet),
    mergeData: (sheet.merges ?? []).map((address) => rangeOf({ sheet: "", ...parseRange(address) })),
    ...(sheet.frozen === undefined ? {} : { freeze: freezeOf(sheet.frozen) }),
  };
}

function applyStyles({ styles = [] }: SheetData, cells: Cells, columnData: Columns): void {
  for (const area of styles) {
    const { address, ...look } = area;
    const { row, column, rows, columns } = parseRange(address);
    const style = styleOf(look);
    const isWhole = rows === MAX_ROWS;
    const lines = isWhole ? [columnData] : Array.from({ length: rows }, (_, r) => (cells[row + r] ??= {}));
    for (const line of lines) {
      for (let c = column; c < column + columns; c++) {
        const before = line[c]?.s;
        line[c] = { ...line[c], s: typeof before === "object" ? { ...before, ...style } : style };
      }
    }
  }
}

function rowsOf({ hiddenRows = [], rowHeights = {} }: SheetData): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, h] of Object.entries(rowHeights)) rows[Number(row)] = { h, ia: BooleanNumber.FALSE };
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function freezeOf({ rows, columns }: { readonly rows: number; readonly columns: number }): IFreeze {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function namesOf({ names = [], sheets }: WorkbookData, id: string): Record<string, unknown> {
  const params = names.map(({ name, formula, sheet, hidden = false }, i) => {
    const index = sheets.findIndex((one) => one.name === sheet);
    const scope = index < 0 ? {} : { sheet: sheetIdOf(id, index) };
    return toParam({ name, formula, comment: "", visible: !hidden, ...scope }, `${id}-name-${i + 1}`);
  });
  return Object.fromEntries(params.map((param) => [param.id, param]));
}

function tablesOf(workbook: WorkbookData, id: string): Record<string, { tables: ITableJson[] }> {
  const tables = workbook.sheets.map((sheet, i) => [
    sheetIdOf(id, i),
    { tables: (sheet.tables ?? []).map((table) => tableSnapshot(table, sheet)) },
  ]);
  return Object.fromEntries(tables) as Record<string, { tables: ITableJson[] }>;
}

function tableSnapshot(table: TableData, sheet: SheetData): ITableJson {
  const { row, column, rows, columns } = parseRange(table.address);
  return {
    // Nothing of the name: a table that is renamed must no longer be found by the name it had.
    id: crypto.randomUUID(),
    name: table.name,
    range: rangeOf({ sheet: "", row, column, rows, columns }),
    meta: table.hasTotals ? { [TOTALS]: true } : {},
    options: { showHeader: true, showFooter: false, tableStyleId: "table-default-0" },
    filters: {},
    columns: Array.from({ length: columns }, (_, i) => ({
      id: `${table.name}-${i + 1}`,
      displayName: columnName(sheet.rows[row]?.[column + i], i),
      dataType: TableColumnDataTypeEnum.None,
      formula: "",
      meta: {},
      style: {},
    })),
  };
}

/** The cells of the header row name the columns; a formula there does not. */
function columnName(content: CellContent | undefined, index: number): string {
  const isName = content !== null && content !== undefined && typeof content !== "object";
  return isName ? String(content) : `Column${index + 1}`;
}
