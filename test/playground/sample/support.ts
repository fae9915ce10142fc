import type { CellContent, SheetData, WorkbookData } from "../../../playground/file/WorkbookData";
import { sampleWorkbook } from "../../../playground/sample/sampleWorkbook";

export const sample: WorkbookData = sampleWorkbook("en-US");

export function sheetNamed(name: string, workbook: WorkbookData = sample): SheetData {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cells of a column, without its header. */
export function columnOf(sheetName: string, column: string): CellContent[] {
  const [header, ...rows] = sheetNamed(sheetName).rows;
  const index = header?.indexOf(column) ?? -1;
  if (index < 0) throw new Error(`no column ${column}`);
  return rows.map((row) => row[index] ?? null);
}

export function numbersOf(sheetName: string, column: string): number[] {
  return columnOf(sheetName, column).filter((cell) => typeof cell === "number");
}

export function serial(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000 + 25_569;
}

export function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}
