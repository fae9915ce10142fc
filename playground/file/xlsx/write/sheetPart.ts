import { cellName } from "../../../grid/address";
import { charactersOf, USUAL_PIXELS } from "../columnWidth";
import { isFormula, type CellContent, type SheetData } from "../../WorkbookData";
import type { AddInNames } from "../formula/AddInNames";
import { POINTS_PER_PIXEL } from "../rowHeight";
import { cellStyles, type CellStyles } from "./cellStyles";
import { cellXml, spillSize } from "./cellXml";
import { colorScalesXml } from "./colorScales";
import { pageLayoutXml, sheetPropertiesXml } from "./pageLayout";
import { sheetProtectionXml } from "./sheetProtection";
import type { StringTable } from "./StringTable";
import type { StyleTable } from "./StyleTable";
import { validationsXml } from "./validations";
import { document, element, list, MAIN, OFFICE_RELATIONSHIPS } from "./xmlPart";

/** What the sheets of a file share. */
export interface SharedTables {
  readonly strings: StringTable;
  readonly styles: StyleTable;
  readonly addIn: AddInNames;
}

/** xl/worksheets/sheet1.xml; its tables are named rId1, rId2 …, then its notes, their boxes and its charts. The order is the standard's. */
export function sheetXml(sheet: SheetData, isActive: boolean, shared: SharedTables): string {
  const styles = cellStyles(sheet, shared.styles);
  const layout = sheet.pageLayout ?? {};
  const tables = (sheet.tables ?? []).map((_, i) => element("tablePart", { "r:id": `rId${i + 1}` }));
  const merges = (sheet.merges ?? []).map((ref) => element("mergeCell", { ref }));
  return document(
    element("worksheet", { xmlns: MAIN, "xmlns:r": OFFICE_RELATIONSHIPS }, [
      sheetPropertiesXml(sheet.tabColor, layout),
      element("sheetViews", {}, sheetView(sheet, isActive)),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      columnsXml(sheet, styles),
      element("sheetData", {}, rowsXml(sheet, styles, shared)),
      sheetProtectionXml(sheet.protection),
      list("mergeCells", merges),
      ...colorScalesXml(sheet.colorScales ?? [], shared.addIn),
      validationsXml(sheet.validations ?? [], shared.addIn),
      pageLayoutXml(layout),
      sheet.charts ? element("drawing", { "r:id": `rId${tables.length + (sheet.notes ? 3 : 1)}` }) : "",
      sheet.notes ? element("legacyDrawing", { "r:id": `rId${tables.length + 2}` }) : "",
      list("tableParts", tables),
    ]),
  );
}

function sheetView({ frozen }: SheetData, isActive: boolean): string {
  const attributes = { tabSelected: isActive ? 1 : undefined, workbookViewId: 0 };
  if (!frozen || frozen.rows + frozen.columns === 0) return element("sheetView", attributes);
  const { rows, columns } = frozen;
  const pane = element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName(rows, columns),
    activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    state: "frozen",
  });
  return element("sheetView", attributes, pane);
}

function columnsXml({ columnWidths = [], hiddenColumns = [] }: SheetData, styles: CellStyles): string {
  const hidden = new Set(hiddenColumns);
  const count = Math.max(columnWidths.length, styles.columns.length, ...hiddenColumns.map((c) => c + 1));
  const columns = Array.from({ length: count }, (_, i) => {
    const pixels = columnWidths[i];
    const style = styles.columns[i];
    if (pixels === undefined && style === undefined && !hidden.has(i)) return "";
    return element("col", {
      min: i + 1,
      max: i + 1,
      width: charactersOf(pixels ?? USUAL_PIXELS),
      style: style || undefined,
      hidden: hidden.has(i) ? 1 : undefined,
      customWidth: 1,
    });
  });
  return columns.join("") === "" ? "" : element("cols", {}, columns);
}

function rowsXml(sheet: SheetData, styles: CellStyles, shared: SharedTables): string[] {
  const rows = withSpills(sheet.rows);
  const attributes = rowAttributes(sheet);
  const lastSpecial = [...attributes.keys()].reduce((last, row) => Math.max(last, row), -1);
  const last = Math.max(rows.length, styles.cells.length, lastSpecial + 1);
  const lines: string[] = [];
  for (let row = 0; row < last; row++) {
    const cells = lineXml(rows[row] ?? [], row, styles, shared);
    const own = attributes.get(row) ?? "";
    if (cells !== "" || own !== "") lines.push(`<row r="${row + 1}"${own}>${cells}</row>`);
  }
  return lines;
}

/** What a file says of rows that are hidden or have been given a height. */
function rowAttributes({ hiddenRows = [], rowHeights = {} }: SheetData): ReadonlyMap<number, string> {
  const attributes = new Map<number, string>();
  for (const [row, pixels] of Object.entries(rowHeights)) {
    attributes.set(Number(row), ` ht="${pixels * POINTS_PER_PIXEL}" customHeight="1"`);
  }
  for (const row of hiddenRows) attributes.set(row, `${attributes.get(row) ?? ""} hidden="1"`);
  return attributes;
}

function lineXml(
  contents: readonly CellContent[],
  row: number,
  styles: CellStyles,
  { strings, addIn }: SharedTables,
): string {
  const line = styles.cells[row] ?? [];
  let xml = "";
  for (let column = 0; column < Math.max(contents.length, line.length); column++) {
    const style = line[column] ?? styles.columns[column] ?? 0;
    const content = contents[column] ?? null;
    // A blank cell without a look of its own is its column's.
    if (content === null && line[column] === undefined) continue;
    xml += cellXml(content, row, column, style, strings, addIn);
  }
  return xml;
}

/** The rows with the values that formulas have spilled in their cells, where readers of the file look for them. */
function withSpills(rows: SheetData["rows"]): SheetData["rows"] {
  const filled: (readonly CellContent[])[] = [...rows];
  const own = new Set<number>();
  const put = (row: number, column: number, value: CellContent) => {
    // Rows are shared with the workbook until something is put into them.
    if (!own.has(row)) filled[row] = [...(filled[row] ?? [])];
    own.add(row);
    (filled[row] as CellContent[])[column] = value;
  };
  rows.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === null || !isFormula(content) || !content.spill) return;
      const { rows: height, columns: width } = spillSize(content);
      for (let r = 0; r < height; r++) {
        for (let c = r === 0 ? 1 : 0; c < width; c++) put(row + r, column + c, content.spill[r]?.[c] ?? null);
      }
    }),
  );
  // Array.from also fills gaps.
  return Array.from(filled, (line) => Array.from(line ?? [], (content) => content ?? null));
}
