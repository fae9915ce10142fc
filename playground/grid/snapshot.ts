import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { TableColumnDataTypeEnum, type ITableJson } from "@univerjs/sheets-table";
import type { CellContent, SheetData, StyledArea, TableData, WorkbookData } from "../file/WorkbookData";
import { parseRange } from "./address";
import { rangeOf } from "./univer/Book";

/** Room below and beside the data, so that there is always somewhere to type. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** A workbook as plain data, in the grid library's own form. */
export function snapshotOf(workbook: WorkbookData, id: string): IWorkbookData {
  const sheetId = (i: number) => `${id}-sheet-${i + 1}`;
  const sheets = workbook.sheets.map((sheet, i) => sheetSnapshot(sheet, sheetId(i)));
  const tables = workbook.sheets.map((sheet, i) => [
    sheetId(i),
    { tables: (sheet.tables ?? []).map((table) => tableSnapshot(table, sheet)) },
  ]);
  return {
    id,
    name: workbook.name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(Object.fromEntries(tables)) }],
  };
}

function sheetSnapshot(sheet: SheetData, id: string): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
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
  for (const area of sheet.styles ?? []) applyStyle(cellData, area);
  return {
    id,
    name: sheet.name,
    cellData,
    rowCount: Math.max(LEAST_ROWS, sheet.rows.length + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
    columnData: Object.fromEntries((sheet.columnWidths ?? []).map((w, i) => [i, { w }])),
  };
}

function cellOf(content: CellContent): ICellData | undefined {
  if (content === null || content === "") return undefined;
  if (typeof content === "number") return { v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof content === "string") return { v: content, t: CellValueType.STRING };
  return { f: content.formula };
}

function applyStyle(cells: Record<number, Record<number, ICellData>>, area: StyledArea): void {
  const { row, column, rows, columns } = parseRange(area.address);
  const style = styleOf(area);
  for (let r = row; r < row + rows; r++) {
    const line = (cells[r] ??= {});
    for (let c = column; c < column + columns; c++) {
      const before = line[c]?.s;
      line[c] = { ...line[c], s: typeof before === "object" ? { ...before, ...style } : style };
    }
  }
}

function styleOf(area: StyledArea): IStyleData {
  return {
    ...(area.numberFormat === undefined ? {} : { n: { pattern: area.numberFormat } }),
    ...(area.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(area.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(area.fontSize === undefined ? {} : { fs: area.fontSize }),
    ...(area.color === undefined ? {} : { cl: { rgb: area.color } }),
    ...(area.background === undefined ? {} : { bg: { rgb: area.background } }),
    ...(area.wrap ? { tb: WrapStrategy.WRAP } : {}),
  };
}

function tableSnapshot(table: TableData, sheet: SheetData): ITableJson {
  const { row, column, rows, columns } = parseRange(table.address);
  return {
    id: table.name,
    name: table.name,
    range: rangeOf({ sheet: "", row, column, rows, columns }),
    meta: {},
    options: { showHeader: true, showFooter: false, tableStyleId: "table-default-0" },
    filters: {},
    columns: Array.from({ length: columns }, (_, i) => ({
      id: `${table.name}-${i + 1}`,
      displayName: String(sheet.rows[row]?.[column + i] ?? `Column${i + 1}`),
      dataType: TableColumnDataTypeEnum.None,
      formula: "",
      meta: {},
      style: {},
    })),
  };
}
