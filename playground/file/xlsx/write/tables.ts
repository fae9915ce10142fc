import { parseRange } from "../../../grid/address";
import { areaAddress } from "../../address";
import { tableHeader } from "../../header";
import { isFormula, type CellContent, type SheetData, type TableData } from "../../WorkbookData";
import { encodeText } from "../package/xmlText";
import { document, element, list, MAIN } from "./xmlPart";

/** A table as a file needs it: text in every cell of its header row, none twice, and a row below. */
export interface FileTable {
  readonly name: string;
  readonly address: string;
  readonly columns: readonly string[];
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

function fileTable({ name, address }: TableData, rows: SheetData["rows"]): FileTable {
  const { row, column, rows: height, columns: width } = parseRange(address);
  const cells = Array.from({ length: width }, (_, i) => headerText(rows[row]?.[column + i] ?? null));
  return {
    name,
    address: areaAddress(row, column, Math.max(2, height), width),
    columns: tableHeader(cells, width).names,
  };
}

function headerText(content: CellContent): string {
  if (content === null) return "";
  if (isFormula(content)) return headerText(content.value ?? null);
  return typeof content === "object" ? content.error : String(content);
}

/** xl/tables/table1.xml. */
export function tableXml({ name, address, columns }: FileTable, id: number): string {
  return document(
    element("table", { xmlns: MAIN, id, name, displayName: name, ref: address, totalsRowShown: 0 }, [
      element("autoFilter", { ref: address }),
      list(
        "tableColumns",
        columns.map((column, i) => `<tableColumn id="${i + 1}" name="${encodeText(column)}"/>`),
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
