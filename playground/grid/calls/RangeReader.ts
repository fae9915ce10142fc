import { CellValueType, isTextFormat, type ICellData, type Nullable } from "@univerjs/core";
import {
  ERROR_TYPE_SET,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";
import type { ArgumentCell } from "../Grid";
import { currentCells } from "./currentCells";
import { readValue } from "./readValue";
import { sameCells } from "./sameArguments";

export type ArgumentRows = readonly (readonly ArgumentCell[])[];

/** What a formula sees of a sheet that is not there, or beyond the first row or column. */
const nowhere: ArgumentRows = [[{ error: "#REF!" }]];

/** Ranges whose contents are remembered, so that unchanged ones are recognised without looking at each cell. */
const REMEMBERED = 100;

/**
 * Reads the cells of ranges for the add-in's functions. The engine's own arrays hold an object a cell, which for
 * 70,000 rows takes longer than all the rest of a calculation; here a cell is read straight from the sheet. A range is
 * read once a pass of the engine, and gives the same rows again for as long as its cells stay the same: who has
 * compared or sent them once need not do so again.
 */
export class RangeReader {
  private readonly read = new Map<string, ArgumentRows>();
  private readonly remembered = new Map<string, ArgumentRows>();

  /** From here on cells may hold other values than before. */
  startPass(): void {
    this.read.clear();
  }

  /** Another workbook is open. */
  clear(): void {
    this.read.clear();
    this.remembered.clear();
  }

  rows(reference: BaseReferenceObject): ArgumentRows {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const isSheetGone = reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();
    if (isSheetGone || startRow < 0 || startColumn < 0) return nowhere;
    const place = [startRow, endRow, startColumn, endColumn].join();
    const key = `${reference.getUnitId()}!${reference.getSheetId()}!${place}`;
    const rows = this.read.get(key) ?? this.recognised(key, readRows(reference));
    this.read.set(key, rows);
    return rows;
  }

  private recognised(key: string, rows: ArgumentRows): ArgumentRows {
    const before = this.remembered.get(key);
    const known = before !== undefined && sameCells(before, rows) ? before : rows;
    this.remembered.delete(key);
    this.remembered.set(key, known);
    const [oldest] = this.remembered.keys();
    if (oldest !== undefined && this.remembered.size > REMEMBERED) this.remembered.delete(oldest);
    return known;
  }
}

function readRows(reference: BaseReferenceObject): ArgumentRows {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const cellAt = currentCells(reference);
  const read = cellReader(reference);
  const rows: ArgumentCell[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const cells: ArgumentCell[] = [];
    for (let column = startColumn; column <= endColumn; column++) cells.push(read(cellAt(row, column)));
    rows.push(cells);
  }
  return rows;
}

/** Plain numbers and texts are read here, all else by the engine. */
function cellReader(reference: BaseReferenceObject): (cell: Nullable<ICellData>) => ArgumentCell {
  const holdsText = textStyles(reference);
  return (cell) => {
    if (!cell || isBlank(cell)) return null;
    const { v, t, p, s } = cell;
    if (!p && t === CellValueType.NUMBER && Number.isFinite(v) && !(s && holdsText(cell))) return v as number;
    const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
    if (!p && isText && typeof v === "string" && !ERROR_TYPE_SET.has(v as ErrorType)) return v;
    return readValue(reference.getCellValueObject(cell) as BaseValueObject);
  };
}

/** A cell without contents. What a formula has given is none, even if it is no more than "". */
function isBlank({ v, f, si, p, t }: ICellData): boolean {
  const isGiven = Boolean(f) || Boolean(si) || Boolean(p);
  return !isGiven && (v === undefined || v === null || (v === "" && t === undefined));
}

/** Whether a cell's format makes text of its number; styles are few, and each is looked at once. */
function textStyles(reference: BaseReferenceObject): (cell: ICellData) => boolean {
  const styles = reference.getCurrentStylesData();
  const known = new Map<unknown, boolean>();
  return (cell) => {
    const holdsText = known.get(cell.s) ?? isTextFormat(styles?.getStyleByCell(cell)?.n?.pattern);
    known.set(cell.s, holdsText);
    return holdsText;
  };
}
