import type { Cell } from "../Workbook";

/** What a single cell holds whose values and valueTypes are loaded: an error arrives as its text. */
export function valueOf(cell: Excel.Range): Cell {
  const value = cell.values[0]?.[0] as Exclude<Cell, object>;
  const isError = cell.valueTypes[0]?.[0] === Excel.RangeValueType.error;
  return isError ? { type: "Error", basicValue: String(value) } : value;
}
