import { parseRange } from "../../../grid/address";
import { areaAddress } from "../../address";
import { tableHeader } from "../../header";
import { isFormula, type CellContent, type SheetData, type TableData } from "../../WorkbookData";
import type { AddInNames } from "../formula/AddInNames";
import { writeFormula } from "../formula/writeFormula";
import { encodeText, escapeXml } from "../package/xmlText";
import { document, element, list, MAIN } from "./xmlPart";

/** A table as a file needs it: text in every cell of its header row, none twice, and a row below. */
export interface FileTable {
  readonly name: string;
  readonly address: string;
  readonly columns: readonly string[];
  /** What its total row holds, where it has one. */
  readonly totals: readonly CellContent[] | undefined;
}

/** A sheet's tables, and the sheet with their header cells as the tables name them; Excel repairs a file where these differ. */
export function fileTables(sheet: SheetData): { sheet: SheetData; tables: readonly FileTable[] } {
  const tables = (sheet.tables ?? []).map((table) => fileTable(table, sheet.rows));
  if (tables.length === 0) return { sheet, tables };
  const rows = [...sheet.rows];
  for (const { address, columns } of tables) {
    const { row, column } = parseRange(address);
    const line: CellContent[] = Array.from(rows[row] ?? []);
    columns.forEach((name, i) => (line[column + i] = name));
    rows[row] = Array.from(line, (content) => content ?? null);
  }
  return { sheet: { ...sheet, rows: Array.from(rows, (line) => line ?? []) }, tables };
}

function fileTable({ name, address, hasTotals = false }: TableData, rows: SheetData["rows"]): FileTable {
  const { row, column, rows: height, columns: width } = parseRange(address);
  const cells = Array.from({ length: width }, (_, i) => headerText(rows[row]?.[column + i] ?? null));
  const last = rows[row + height - 1] ?? [];
  return {
    name,
    address: areaAddress(row, column, Math.max(hasTotals ? 3 : 2, height), width),
    columns: tableHeader(cells, width).names,
    totals: hasTotals ? Array.from({ length: width }, (_, i) => last[column + i] ?? null) : undefined,
  };
}

function headerText(content: CellContent): string {
  if (content === null) return "";
  if (isFormula(content)) return headerText(content.value ?? null);
  return typeof content === "object" ? content.error : String(content);
}

/** xl/tables/table1.xml. */
export function tableXml(
  { name, address, columns, totals }: FileTable,
  id: number,
  addIn: AddInNames,
): string {
  const counts = totals ? { totalsRowCount: 1 } : { totalsRowShown: 0 };
  return document(
    element("table", { xmlns: MAIN, id, name, displayName: name, ref: address, ...counts }, [
      element("autoFilter", { ref: totals ? withoutLastRow(address) : address }),
      list(
        "tableColumns",
        columns.map((column, i) => {
          const { attributes, formula } = totalXml(totals?.[i] ?? null, addIn);
          return `<tableColumn id="${i + 1}" name="${encodeText(column)}"${attributes}>${formula}</tableColumn>`;
        }),
      ),
      element("tableStyleInfo", {
        name: "TableStyleMedium2",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ]),
  );
}

function withoutLastRow(address: string): string {
  const { row, column, rows, columns } = parseRange(address);
  return areaAddress(row, column, rows - 1, columns);
}

/** The functions that Excel offers for totals, by the first argument of SUBTOTAL (ECMA-376 part 1, 18.18.89). */
const TOTALS: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

/** What a column says of its cell in the total row: a text, one of Excel's functions, or a formula of its own. */
function totalXml(content: CellContent, addIn: AddInNames): { attributes: string; formula: string } {
  if (content === null) return { attributes: "", formula: "" };
  if (!isFormula(content)) {
    return { attributes: ` totalsRowLabel="${encodeText(headerText(content))}"`, formula: "" };
  }
  const [, number = ""] = /^=SUBTOTAL\((\d+),[\p{L}\p{N}_.\\]*\[[^\]]*\]\)$/iu.exec(content.formula) ?? [];
  const known = TOTALS[number];
  if (known !== undefined) return { attributes: ` totalsRowFunction="${known}"`, formula: "" };
  const text = escapeXml(writeFormula(content.formula, addIn));
  return { attributes: ' totalsRowFunction="custom"', formula: element("totalsRowFormula", {}, text) };
}
