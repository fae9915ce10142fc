import { answered } from "../patience";

/** The part of whole columns down to the last row that the sheet uses, the same for all columns of a sheet. */
export async function usedRows(columns: Excel.Range): Promise<Excel.Range> {
  const used = columns.worksheet.getUsedRange(true).load(["rowIndex", "rowCount"]);
  columns.load(["columnIndex", "columnCount"]);
  await answered(columns.context.sync());
  const { columnIndex, columnCount } = columns;
  const part = columns.worksheet.getRangeByIndexes(
    0,
    columnIndex,
    used.rowIndex + used.rowCount,
    columnCount,
  );
  part.load(["address", "rowCount", "columnCount"]);
  await answered(columns.context.sync());
  return part;
}
