/** What changes the workbook's tables; formulas that name a table follow it. Tables are named by their ids. */
import type { Area, TableInfo } from "../Grid";

export interface TableEditing {
  /** Over an area whose first row holds the columns' names. */
  add(name: string, area: Area): TableInfo;
  resize(table: string, area: Area): void;
  /** Whether the last row of the table's area holds totals. */
  setTotals(table: string, hasTotals: boolean): void;
  rename(table: string, name: string): void;
  /** The cells stay. */
  remove(table: string): void;
}
