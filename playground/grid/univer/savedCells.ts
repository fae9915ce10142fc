import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { styleAreas } from "../../file/styleAreas";
import type { CachedValue, CellContent, SheetData, StyledArea } from "../../file/WorkbookData";
import type { ResultNotes } from "../calls/ResultNotes";
import type { CellValue } from "../Grid";
import type { Book } from "./Book";
import { holdsNothing, type CellReader } from "./CellReader";
import { LookNumbers } from "./savedLooks";

export interface SavedCells {
  readonly rows: SheetData["rows"];
  readonly styles: readonly StyledArea[];
}

/** The cells of a sheet and their looks as plain data. */
export function savedCells(sheet: string, book: Book, reader: CellReader, notes: ResultNotes): SavedCells {
  const rows: (CellContent | undefined)[][] = [];
  const styles: number[][] = [];
  const numbers = new LookNumbers(book.workbook.getStyles());
  const spills = reader.spills(sheet);

  book
    .sheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell: Nullable<ICellData>) => {
      if (!cell) return;
      const number = numbers.ofStyle(cell.s);
      if (number > 0) (styles[row] ??= [])[column] = number;
      if (holdsNothing(cell)) return;
      const spill = spills.getValue(row, column);
      (rows[row] ??= [])[column] = contentOf(sheet, row, column, reader, spill);
    });
  showResultFormats(sheet, { rows, styles, numbers, notes });
  return {
    rows: Array.from(rows, (row) => Array.from(row ?? [], (content) => content ?? null)),
    styles: styleAreas(styles, numbers.looks),
  };
}

function contentOf(
  sheet: string,
  row: number,
  column: number,
  reader: CellReader,
  spill: Nullable<IRange>,
): CellContent {
  const value = cached(reader.value(sheet, row, column));
  const formula = reader.formula(sheet, row, column);
  if (formula === undefined) return value === "" ? null : value;
  if (!spill || (spill.endRow === row && spill.endColumn === column)) return { formula, value };
  const rows = spill.endRow - row + 1;
  const columns = spill.endColumn - column + 1;
  const values = reader.values({ sheet, row, column, rows, columns });
  return { formula, value, spill: values.map((line) => line.map(cached)) };
}

/** An error's sentence comes from the function again. */
function cached(value: CellValue): CachedValue {
  return typeof value === "object" ? { error: value.error } : value;
}

interface Shown {
  readonly rows: readonly (readonly (CellContent | undefined)[] | undefined)[];
  readonly styles: number[][];
  readonly numbers: LookNumbers;
  readonly notes: ResultNotes;
}

/** The format that a function gave its result is seen only here: in the file the cell itself gets it. */
function showResultFormats(sheet: string, { rows, styles, numbers, notes }: Shown): void {
  const show = (row: number, column: number, value: CachedValue) => {
    const numberFormat = notes.of(sheet, row, column, value)?.numberFormat;
    if (numberFormat === undefined) return;
    const line = (styles[row] ??= []);
    const look = numbers.looks[line[column] ?? 0];
    if (look?.numberFormat === undefined) line[column] = numbers.number({ numberFormat, ...look });
  };
  rows.forEach((line, row) =>
    line?.forEach((content, column) => {
      if (typeof content !== "object" || content === null || !("formula" in content)) return;
      const spill = content.spill ?? [[content.value ?? ""]];
      spill.forEach((values, r) => values.forEach((value, c) => show(row + r, column + c, value)));
    }),
  );
}
