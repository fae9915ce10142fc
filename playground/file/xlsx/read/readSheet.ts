import { isDateFormat } from "../../dateFormat";
import type { FileNoteCode } from "../../OpenedFile";
import { styleAreas, type Look } from "../../styleAreas";
import type { CachedValue, SheetData } from "../../WorkbookData";
import { pixelsOf, USUAL_PIXELS } from "../columnWidth";
import type { AddInNames } from "../formula/AddInNames";
import { xmlReader } from "../package/xml";
import type { WorkbookPackage } from "../package/WorkbookPackage";
import { columnStyles } from "./columnStyles";
import { withFormulas } from "./formulas";
import { SheetParser, type CellCount, type FileColumn } from "./SheetParser";
import { readTables } from "./tables";
import type { SheetEntry } from "./workbookPart";

/** What all sheets of a workbook share. */
export interface Shared {
  readonly source: WorkbookPackage;
  readonly strings: readonly string[];
  readonly looks: readonly (Look | undefined)[];
  readonly addIn: AddInNames;
  readonly countsFrom1904: boolean;
  readonly count: CellCount;
  /** Called with the letters of XML that have been read. */
  readonly progress: (letters: number) => void;
}

export interface ReadSheet {
  readonly sheet: SheetData;
  readonly leftOut: readonly FileNoteCode[];
}

export async function readSheet(entry: SheetEntry, shared: Shared): Promise<ReadSheet> {
  const { source, looks, addIn } = shared;
  const parser = new SheetParser(shared.strings, shared.count);
  const reader = xmlReader(parser);
  await source.read(entry.path, (piece) => {
    reader.write(piece);
    shared.progress(piece.length);
  });
  reader.close();
  if (shared.countsFrom1904) countFrom1900(parser, looks);

  const { tables, leftOut } = await readTables(source, entry.path, parser.tableIds);
  const rows = withFormulas(parser.values, parser.formulas, addIn);
  const styles = [...columnStyles(parser.columns, looks), ...styleAreas(parser.styles, looks)];
  const widths = columnWidths(parser.columns, usedColumns(rows));
  const sheet: SheetData = {
    name: entry.name,
    ...(entry.visibility === undefined ? {} : { visibility: entry.visibility }),
    rows,
    ...(tables.length === 0 ? {} : { tables }),
    ...(styles.length === 0 ? {} : { styles }),
    ...(widths.length === 0 ? {} : { columnWidths: widths }),
    ...hidden(parser),
    ...(parser.merges.length === 0 ? {} : { merges: parser.merges }),
    ...(parser.frozen === undefined ? {} : { frozen: parser.frozen }),
  };
  return { sheet, leftOut: [...parser.leftOut, ...leftOut] };
}

function usedColumns(rows: SheetData["rows"]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** Of the columns up to the last that is filled; writers give widths to all 16,384. */
function columnWidths(columns: readonly FileColumn[], used: number): number[] {
  const widths = Array.from({ length: used }, () => USUAL_PIXELS);
  for (const { first, last, width } of columns) {
    if (width !== undefined) widths.fill(pixelsOf(width), first - 1, last);
  }
  return widths;
}

function hidden({ hiddenRows, columns }: SheetParser): Pick<SheetData, "hiddenRows" | "hiddenColumns"> {
  const hiddenColumns = columns.flatMap((column) =>
    column.hidden
      ? Array.from({ length: column.last - column.first + 1 }, (_, i) => column.first - 1 + i)
      : [],
  );
  return {
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
  };
}

/** The day that is 0 in the calendar from 1904, in the calendar from 1900. */
const FIRST_DAY_OF_1904 = 1462;

function countFrom1900({ values, styles }: SheetParser, looks: readonly (Look | undefined)[]): void {
  const isDate = looks.map((look) => isDateFormat(look?.numberFormat ?? "General"));
  values.forEach((line: (CachedValue | undefined)[], row) =>
    line.forEach((value, column) => {
      if (typeof value === "number" && isDate[styles[row]?.[column] ?? 0]) {
        line[column] = value + FIRST_DAY_OF_1904;
      }
    }),
  );
}
