import { cellName, parseRange } from "../../../grid/address";
import { UnreadableFile } from "../../UnreadableFile";
import type { CachedValue, CellContent, Formula } from "../../WorkbookData";
import type { AddInNames } from "../formula/AddInNames";
import { readFormula } from "../formula/readFormula";
import { shiftFormula } from "../formula/shiftFormula";
import type { FileFormula } from "./SheetParser";

/** The values of a sheet's cells with the formulas put in; cells over which a formula has spilled go into the formula. */
export function withFormulas(
  values: readonly (readonly (CachedValue | undefined)[])[],
  formulas: readonly FileFormula[],
  addIn: AddInNames,
): CellContent[][] {
  // Array.from also visits the gaps that the parser leaves.
  const rows: CellContent[][] = Array.from(values, (row) => Array.from(row ?? [], (value) => content(value)));
  const shared = sharedFormulas(formulas);
  for (const formula of formulas) {
    const { row, column } = formula;
    const text = readFormula(textOf(formula, shared), addIn);
    const value = values[row]?.[column];
    rows[row]![column] = { formula: text, ...(value === undefined ? {} : { value }) };
  }
  for (const { row, column, arrayArea } of formulas) {
    const spill = arrayArea === undefined ? undefined : takeSpill(rows, row, column, arrayArea, values);
    if (spill) rows[row]![column] = { ...(rows[row]![column] as Formula), spill };
  }
  return rows.map(withoutBlankEnd);
}

/** A constant "" is a blank cell. */
function content(value: CachedValue | undefined): CellContent {
  return value === undefined || value === "" ? null : value;
}

function sharedFormulas(formulas: readonly FileFormula[]): ReadonlyMap<string, FileFormula> {
  const masters = formulas.filter(({ shared, text }) => shared !== undefined && text !== "");
  return new Map(masters.map((master) => [master.shared ?? "", master]));
}

function textOf(
  { text, shared, row, column }: FileFormula,
  masters: ReadonlyMap<string, FileFormula>,
): string {
  if (shared === undefined || text !== "") return text;
  const master = masters.get(shared);
  if (!master) throw new UnreadableFile("damaged");
  return shiftFormula(master.text, row - master.row, column - master.column);
}

/** The values in an array formula's area; its other cells become blank. Undefined where the area is one cell. */
function takeSpill(
  rows: CellContent[][],
  row: number,
  column: number,
  address: string,
  values: readonly (readonly (CachedValue | undefined)[])[],
): CachedValue[][] | undefined {
  const area = parseRange(address);
  if (area.row !== row || area.column !== column) throw new UnreadableFile("damaged");
  if (area.rows * area.columns === 1) return undefined;
  if (area.rows * area.columns > MAX_SPILLED) throw new UnreadableFile("damaged");
  const spill: CachedValue[][] = [];
  for (let r = row; r < row + area.rows; r++) {
    const line: CachedValue[] = [];
    for (let c = column; c < column + area.columns; c++) {
      line.push(values[r]?.[c] ?? "");
      if (rows[r]?.[c] !== undefined && cellName(r, c) !== cellName(row, column)) rows[r]![c] = null;
    }
    spill.push(line);
  }
  return spill;
}

/** More cells than any list that a formula spills; an area of whole columns would take all memory. */
const MAX_SPILLED = 5_000_000;

function withoutBlankEnd(row: CellContent[]): CellContent[] {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? null) === null) length--;
  return row.slice(0, length);
}
