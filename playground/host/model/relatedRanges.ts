/** The methods by which a range leads to other ranges: its parts, its neighbours, what it shares with another. */
import type { Area } from "../../grid/Grid";
import { NullObject, type ApiObject, type Method } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import { afterCalculation } from "./afterCalculation";
import { bounding, cellArea, fits, intersection } from "./areas";
import { findCell } from "./finding";
import { sheetColumns, sheetRows } from "./limits";
import { Range } from "./Range";
import { surroundingRegion } from "./surroundingRegion";
import { usedPart } from "./usedPart";

export function relatedRanges(range: Range) {
  const rows = () => range.area.rows;
  const columns = () => range.area.columns;
  const late = (method: Method) => afterCalculation(() => range.book, method);
  return {
    getAbsoluteResizedRange: (args: Arguments) =>
      to(range, { ...range.area, rows: args.integer(0), columns: args.integer(1) }),
    find: late((args: Arguments) => orThrow(range, findCell(range.book, range.area, args))),
    findOrNullObject: late((args: Arguments) => orNull(range, findCell(range.book, range.area, args))),
    getBoundingRect: (args: Arguments) => to(range, bounding(range.area, other(range, args))),
    getCell: (args: Arguments) => part(range, args.integer(0), args.integer(1), 1, 1),
    getColumn: (args: Arguments) => part(range, 0, args.integer(0), rows(), 1),
    getColumnsAfter: (args: Arguments) => beside(range, "columns", "after", count(args)),
    getColumnsBefore: (args: Arguments) => beside(range, "columns", "before", count(args)),
    getEntireColumn: () => to(range, { ...range.area, row: 0, rows: sheetRows }),
    getEntireRow: () => to(range, { ...range.area, column: 0, columns: sheetColumns }),
    getIntersection: (args: Arguments) => orThrow(range, intersection(range.area, other(range, args))),
    getIntersectionOrNullObject: (args: Arguments) =>
      orNull(range, intersection(range.area, other(range, args))),
    getLastCell: () => part(range, rows() - 1, columns() - 1, 1, 1),
    getLastColumn: () => part(range, 0, columns() - 1, rows(), 1),
    getLastRow: () => part(range, rows() - 1, 0, 1, columns()),
    getOffsetRange: (args: Arguments) => part(range, args.integer(0), args.integer(1), rows(), columns()),
    getResizedRange: (args: Arguments) =>
      part(range, 0, 0, rows() + args.integer(0), columns() + args.integer(1)),
    getRow: (args: Arguments) => part(range, args.integer(0), 0, 1, columns()),
    getRowsAbove: (args: Arguments) => beside(range, "rows", "before", count(args)),
    getRowsBelow: (args: Arguments) => beside(range, "rows", "after", count(args)),
    getSpillParent: late(() => orThrow(range, spillParent(oneCell(range)))),
    getSpillParentOrNullObject: late(() => orNull(range, spillParent(range))),
    getSpillingToRange: late(() => orThrow(range, spill(oneCell(range)))),
    getSpillingToRangeOrNullObject: late(() => orNull(range, spill(range))),
    getSurroundingRegion: late(() => to(range, surroundingRegion(range.book.grid, range.area))),
    getUsedRange: late((args: Arguments) => orThrow(range, used(range, args.flag(0)))),
    getUsedRangeOrNullObject: late((args: Arguments) => orNull(range, used(range, args.flag(0)))),
  };
}

/** A range or an address, as the methods that compare two ranges take it. */
function other({ book, area }: Range, args: Arguments): Area {
  const given = args.at(0);
  const result = given instanceof Range ? given.area : book.area(args.text(0), area.sheet);
  if (result.sheet !== area.sheet) throw new RichApiError("InvalidArgument");
  return result;
}

/** How many rows or columns beside the range; one when not said. */
function count(args: Arguments): number {
  return args.has(0) ? args.integer(0) : 1;
}

/** So many rows or columns before the range or after it; a negative number counts from its edge inwards. */
function beside(range: Range, lines: "rows" | "columns", side: "before" | "after", given: number): Range {
  const { area } = range;
  const start = lines === "rows" ? area.row : area.column;
  const edge = side === "after" ? start + area[lines] : start;
  const outwards = side === "after" ? 1 : -1;
  const first = given * outwards < 0 ? edge - Math.abs(given) : edge;
  const place = lines === "rows" ? { row: first } : { column: first };
  return to(range, { ...area, ...place, [lines]: Math.abs(given) });
}

function used({ book, area }: Range, valuesOnly: boolean): Area | undefined {
  return usedPart(book.grid, area, valuesOnly);
}

/** Excel wants one cell at a time. */
function oneCell(range: Range): Range {
  if (isSeveral(range.area)) throw new RichApiError("InvalidArgument");
  return range;
}

function isSeveral(area: Area): boolean {
  return area.rows > 1 || area.columns > 1;
}

/** The cell whose formula has spilled into this one. */
function spillParent({ book, area }: Range): Area | undefined {
  if (isSeveral(area)) return undefined;
  const spilled = book.grid.spill(area);
  return spilled && cellArea(spilled, 0, 0);
}

/** Only the cell with the formula spills; the cells it fills do not. */
function spill({ book, area }: Range): Area | undefined {
  if (isSeveral(area)) return undefined;
  const spilled = book.grid.spill(area);
  return spilled?.row === area.row && spilled.column === area.column ? spilled : undefined;
}

/** So many rows and columns from a place counted from the range's first cell. */
function part(range: Range, row: number, column: number, rows: number, columns: number): Range {
  return to(range, {
    sheet: range.area.sheet,
    row: range.area.row + row,
    column: range.area.column + column,
    rows,
    columns,
  });
}

function to({ book }: Range, area: Area): Range {
  if (!fits(area)) throw new RichApiError("InvalidArgument");
  return new Range(book, area);
}

function orThrow({ book }: Range, area: Area | undefined): Range {
  if (area === undefined) throw new RichApiError("ItemNotFound");
  return new Range(book, area);
}

function orNull({ book }: Range, area: Area | undefined): ApiObject {
  return area === undefined ? new NullObject() : new Range(book, area);
}
