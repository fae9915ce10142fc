import { isDateFormat } from "../../dateFormat";
import type { FileNoteCode } from "../../OpenedFile";
import { styleAreas, type Look } from "../../styleAreas";
import type { CachedValue, SheetData } from "../../WorkbookData";
import { pixelsOf, USUAL_PIXELS } from "../columnWidth";
import type { AddInNames } from "../formula/AddInNames";
import { readCharts } from "../chart/readCharts";
import { relationships, type Relationship } from "../package/relationships";
import { xmlReader } from "../package/xml";
import type { WorkbookPackage } from "../package/WorkbookPackage";
import { POINTS_PER_PIXEL } from "../rowHeight";
import { readColorScales } from "./colorScales";
import type { Colors } from "./colors";
import { columnStyles } from "./columnStyles";
import { withFormulas } from "./formulas";
import { readNotes } from "./notes";
import { readPageLayout } from "./pageLayout";
import { readProtection } from "./sheetProtection";
import { SheetParser, type CellCount, type FileColumn } from "./SheetParser";
import { readTables } from "./tables";
import { unknownParts } from "./unknownParts";
import { readValidations } from "./validations";
import type { SheetEntry } from "./workbookPart";

/** What all sheets of a workbook share. */
export interface Shared {
  readonly source: WorkbookPackage;
  readonly strings: readonly string[];
  readonly looks: readonly (Look | undefined)[];
  readonly colors: Colors;
  readonly addIn: AddInNames;
  readonly countsFrom1904: boolean;
  readonly count: CellCount;
  /** Kinds of parts that nobody has read. */
  readonly unknown: Set<string>;
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

  const parts = await relationships(source, entry.path);
  for (const kind of unknownParts(parts)) shared.unknown.add(kind);
  const { tables, leftOut } = await readTables(source, parts, parser.tableIds);
  const beside = await readBeside(parser, parts, shared);
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
    ...rowHeights(parser),
    ...hidden(parser),
    ...(parser.merges.length === 0 ? {} : { merges: parser.merges }),
    ...(parser.frozen === undefined ? {} : { frozen: parser.frozen }),
    ...beside.data,
  };
  return { sheet, leftOut: [...parser.leftOut, ...leftOut, ...beside.leftOut] };
}

type Beside = Pick<
  SheetData,
  "tabColor" | "notes" | "colorScales" | "validations" | "protection" | "pageLayout" | "charts"
>;

/** What a sheet has beside its cells. */
async function readBeside(
  { whole }: SheetParser,
  parts: readonly Relationship[],
  { source, colors, addIn }: Shared,
): Promise<{ data: Beside; leftOut: readonly FileNoteCode[] }> {
  const element = (name: string) => whole.find((one) => one.name === name);
  const formats = whole.filter(({ name }) => name === "conditionalFormatting");
  const { scales, hasOthers } = readColorScales(formats, colors, addIn);
  const rules = whole.filter(({ name }) => name === "dataValidations");
  const validations = readValidations(rules, addIn);
  const { notes, hasThreads } = await readNotes(source, parts);
  const { charts, hasOthers: hasPictures } = await readCharts(source, parts);
  const protection = readProtection(element("sheetProtection")?.attributes);
  const pageLayout = readPageLayout(element);
  const tabColor = colors.read(element("tabColor")?.attributes);
  return {
    data: {
      ...(tabColor === undefined ? {} : { tabColor }),
      ...(notes.length === 0 ? {} : { notes }),
      ...(scales.length === 0 ? {} : { colorScales: scales }),
      ...(validations.length === 0 ? {} : { validations }),
      ...(protection === undefined ? {} : { protection }),
      ...(charts.length === 0 ? {} : { charts }),
      ...(Object.keys(pageLayout).length === 0 ? {} : { pageLayout }),
    },
    leftOut: [
      ...(hasOthers ? (["leftOutConditionalFormats"] as const) : []),
      ...(hasThreads ? (["leftOutThreads"] as const) : []),
      ...(hasPictures ? (["leftOutDrawings"] as const) : []),
    ],
  };
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

function rowHeights({ rowHeights: heights }: SheetParser): Pick<SheetData, "rowHeights"> {
  const pixels = [...heights]
    .filter(([, points]) => points > 0)
    .map(([row, points]) => [row, points / POINTS_PER_PIXEL]);
  return pixels.length === 0 ? {} : { rowHeights: Object.fromEntries(pixels) as Record<number, number> };
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
