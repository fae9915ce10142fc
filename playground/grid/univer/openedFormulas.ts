import { ObjectMatrix, type ICellData, type IRange, type IUnitRange } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { isFormula, type Formula, type WorkbookData } from "../../file/WorkbookData";
import { sheetIdOf } from "../snapshot";
import { valueCell } from "../snapshotCells";
import { rangeOf } from "./Book";
import { joinedRanges } from "./joinedRanges";

/** What Excel calculates whenever a workbook opens, because it may be another value every time. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDARRAY|RANDBETWEEN|OFFSET|INDIRECT|INFO|CELL)\(/i;

/**
 * The formulas that are calculated when a workbook opens, as ranges one column wide: those without a value, and those that are
 * never the same. All others keep the value that came with them, as in Excel; also those of an add-in's functions.
 */
export function formulasToCalculate(workbook: WorkbookData, workbookId: string): IUnitRange[] {
  const ranges: IUnitRange[] = [];
  eachFormula(workbook, workbookId, (sheetId, row, column, { formula, value }) => {
    if (value !== undefined && !VOLATILE.test(formula)) return;
    ranges.push({ unitId: workbookId, sheetId, range: cellRange(row, column) });
  });
  return joinedRanges(ranges);
}

/** Shows the values that formulas had spilled when the workbook was saved, as if they had been calculated here. */
export function showSpills(workbook: WorkbookData, workbookId: string, formulas: FormulaDataModel): void {
  const ranges: Record<string, ObjectMatrix<IRange>> = {};
  const cells: Record<string, ObjectMatrix<ICellData>> = {};
  eachFormula(workbook, workbookId, (sheetId, row, column, { spill }) => {
    if (!spill) return;
    const [rows, columns] = [spill.length, spill[0]?.length ?? 0];
    const area = { sheet: sheetId, row, column, rows, columns };
    (ranges[sheetId] ??= new ObjectMatrix()).setValue(row, column, rangeOf(area));
    const sheetCells = (cells[sheetId] ??= new ObjectMatrix());
    spill.forEach((line, r) =>
      line.forEach((value, c) => sheetCells.setValue(row + r, column + c, valueCell(value))),
    );
  });
  formulas.setArrayFormulaRange({ ...formulas.getArrayFormulaRange(), [workbookId]: matrices(ranges) });
  formulas.setArrayFormulaCellData({ ...formulas.getArrayFormulaCellData(), [workbookId]: matrices(cells) });
}

type Visit = (sheetId: string, row: number, column: number, formula: Formula) => void;

function eachFormula({ sheets }: WorkbookData, workbookId: string, visit: Visit): void {
  sheets.forEach((sheet, i) =>
    sheet.rows.forEach((contents, row) =>
      contents.forEach((content, column) => {
        if (isFormula(content)) visit(sheetIdOf(workbookId, i), row, column, content);
      }),
    ),
  );
}

function matrices<T>(bySheet: Record<string, ObjectMatrix<T>>) {
  return Object.fromEntries(Object.entries(bySheet).map(([id, matrix]) => [id, matrix.getMatrix()]));
}

function cellRange(row: number, column: number): IRange {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}
