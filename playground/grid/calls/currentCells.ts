import { ObjectMatrix, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/preset-sheets-core";

type FindCell = (row: number, column: number) => Nullable<ICellData>;

/**
 * The cells as a formula sees them in the middle of a calculation: what the calculation has given so far comes before
 * what earlier ones have spilled, and that before what stands in the sheet. The engine looks all this up anew for
 * each cell.
 */
export function currentCells(reference: BaseReferenceObject): FindCell {
  const calculated = reference.getCurrentRuntimeSheetData();
  const spilled = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const spilledBefore = reference.getCurrentActiveArrayFormulaCellData();
  const isReplaced = replacedSpills(reference);
  const own = reference.getCurrentActiveSheetData()?.cellData;
  const hasFeatures = Object.keys(reference.getRuntimeFeatureCellData()).length > 0;
  return (row, column) => {
    const now = calculated?.getValue(row, column) ?? spilled?.getValue(row, column);
    if (now) return now;
    const feature = hasFeatures ? reference.getRuntimeFeatureCellValue(row, column) : undefined;
    if (feature) return feature;
    const before = spilledBefore?.getValue(row, column);
    if (before) return isReplaced(row, column) ? null : before;
    return own?.getValue(row, column);
  };
}

/** Whether a cell lies where a formula had spilled that has been calculated again since. */
function replacedSpills(reference: BaseReferenceObject): (row: number, column: number) => boolean {
  const again = new ObjectMatrix(reference.getCurrentRuntimeActiveArrayFormulaRange() ?? {});
  const replaced: IRange[] = [];
  new ObjectMatrix(reference.getCurrentActiveArrayFormulaRange() ?? {}).forValue((row, column, range) => {
    if (again.getValue(row, column)) replaced.push(range);
  });
  return (row, column) =>
    replaced.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
    );
}

/** The range over which the formula of a cell has spilled. */
export function spillOf(reference: BaseReferenceObject, row: number, column: number): IRange | undefined {
  const now = reference.getCurrentRuntimeActiveArrayFormulaRange()?.[row]?.[column];
  return now ?? reference.getCurrentActiveArrayFormulaRange()?.[row]?.[column];
}
