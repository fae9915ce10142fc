import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { areaAddress } from "../../file/address";
import { MAX_ROWS } from "../../file/excelLimits";
import type { NameData, SheetData, StyledArea, TableData, WorkbookData } from "../../file/WorkbookData";
import type { ResultNotes } from "../calls/ResultNotes";
import type { Area, SheetInfo, TableInfo } from "../Grid";
import type { NameInfo } from "../port/Names";
import { takeBeside, type BesideCells } from "./besideCells";
import { areaOf, type Book } from "./Book";
import type { CellReader } from "./CellReader";
import { savedCells } from "./savedCells";
import { lookOf } from "./savedLooks";

/** The open workbook as plain data again, to be saved. */
export class WorkbookSaver {
  constructor(
    private readonly book: Book,
    private readonly reader: CellReader,
    private readonly notes: ResultNotes,
    private readonly beside: BesideCells,
  ) {}

  workbook(sheets: readonly SheetInfo[], names: readonly NameInfo[]): WorkbookData {
    const { workbook } = this.book;
    const activeSheet = sheets.findIndex(({ id }) => id === workbook.getActiveSheet().getSheetId());
    return {
      name: workbook.getName(),
      sheets: sheets.map((sheet) => this.sheet(sheet)),
      ...(names.length === 0 ? {} : { names: names.map((name) => nameData(name, sheets)) }),
      ...(activeSheet > 0 ? { activeSheet } : {}),
    };
  }

  private sheet({ id, name, visibility, tabColor }: SheetInfo): SheetData {
    const sheet = this.book.sheet(id);
    const { rows, styles: cellStyles } = savedCells(id, this.book, this.reader, this.notes);
    const styles = [...this.columnStyles(sheet), ...cellStyles];
    const tables = this.book.tables().filter(({ area }) => area.sheet === id);
    const merges = sheet.getMergeData().map((range) => addressOf(areaOf(id, range)));
    const { ySplit, xSplit } = sheet.getFreeze();
    return {
      name,
      ...(visibility === "Visible" ? {} : { visibility: visibility === "Hidden" ? "hidden" : "veryHidden" }),
      ...(tabColor === "" ? {} : { tabColor }),
      rows,
      ...(tables.length === 0 ? {} : { tables: tables.map(tableData) }),
      ...(styles.length === 0 ? {} : { styles }),
      columnWidths: columnWidths(sheet, rows),
      ...rowHeights(sheet),
      ...hiddenLines(sheet),
      ...(merges.length === 0 ? {} : { merges }),
      ...takeBeside(id, this.beside),
      ...(ySplit > 0 || xSplit > 0 ? { frozen: { rows: ySplit, columns: xSplit } } : {}),
    };
  }

  private columnStyles(sheet: Worksheet): StyledArea[] {
    const library = this.book.workbook.getStyles();
    return Object.entries(sheet.getConfig().columnData).flatMap(([column, data]) => {
      const look = data?.s ? lookOf(library.get(data.s)) : {};
      const address = areaAddress(0, Number(column), MAX_ROWS, 1);
      return Object.keys(look).length === 0 ? [] : [{ address, ...look }];
    });
  }
}

function tableData({ name, area, hasTotals }: TableInfo): TableData {
  return { name, address: addressOf(area), ...(hasTotals ? { hasTotals } : {}) };
}

function nameData({ name, formula, sheet, visible }: NameInfo, sheets: readonly SheetInfo[]): NameData {
  const scope = sheets.find(({ id }) => id === sheet)?.name;
  return {
    name,
    formula,
    ...(scope === undefined ? {} : { sheet: scope }),
    ...(visible ? {} : { hidden: true }),
  };
}

function addressOf({ row, column, rows, columns }: Area): string {
  return areaAddress(row, column, rows, columns);
}

/** Of all columns that are filled or that somebody has made wider or narrower. */
function columnWidths(sheet: Worksheet, rows: SheetData["rows"]): number[] {
  const { columnData, defaultColumnWidth } = sheet.getConfig();
  const filled = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const changed = Object.keys(columnData).filter((column) => columnData[Number(column)]?.w !== undefined);
  const count = changed.reduce((most, column) => Math.max(most, Number(column) + 1), filled);
  return Array.from({ length: count }, (_, column) => columnData[column]?.w ?? defaultColumnWidth);
}

/** Of the rows whose height somebody has set: the others fit themselves. */
function rowHeights(sheet: Worksheet): Pick<SheetData, "rowHeights"> {
  const heights = Object.entries(sheet.getConfig().rowData).flatMap(([row, data]) =>
    data?.ia === BooleanNumber.FALSE && data.h !== undefined ? [[Number(row), data.h] as const] : [],
  );
  return heights.length === 0 ? {} : { rowHeights: Object.fromEntries(heights) };
}

function hiddenLines(sheet: Worksheet): Pick<SheetData, "hiddenRows" | "hiddenColumns"> {
  const { rowData, columnData } = sheet.getConfig();
  const hidden = (lines: typeof rowData | typeof columnData) =>
    Object.entries(lines).flatMap(([line, data]) => (data?.hd === BooleanNumber.TRUE ? [Number(line)] : []));
  const [hiddenRows, hiddenColumns] = [hidden(rowData), hidden(columnData)];
  return {
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
  };
}
