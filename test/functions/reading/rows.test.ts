import { asCells, filledSize, forEachCell, sizeOf, type Rows } from "../../../src/functions/reading/rows";
import { reject } from "../../../src/functions/reading/problem";
import { block, column, row } from "../../support/customFunctions";
import { rejection } from "../../support/rejection";

function visited(rows: Rows): unknown[] {
  const cells: unknown[] = [];
  forEachCell(rows, "dates", (cell, index) => {
    expect(index).toBe(cells.length);
    cells.push(cell);
  });
  return cells;
}

it.each([
  ["a column", column(1, 2, 3, 4, 5, 6)],
  ["a row", row(1, 2, 3, 4, 5, 6)],
  ["a block, row by row", block(3, 1, 2, 3, 4, 5, 6)],
  ["a block, row by row", block(2, 1, 2, 3, 4, 5, 6)],
])("forEachCell visits the cells of %s in the same order", (_, cells) => {
  expect(visited({ cells, start: 0, end: 6 })).toEqual([1, 2, 3, 4, 5, 6]);
  expect(visited({ cells, start: 1, end: 5 })).toEqual([2, 3, 4, 5]);
  expect(visited({ cells, start: 1, end: 1 })).toEqual([]);
});

it.each([
  ["a column", column("Date", 1, 2, "bad", 4, 5)],
  ["a row", row("Date", 1, 2, "bad", 4, 5)],
  ["a block", block(2, "Date", 1, 2, "bad", 4, 5)],
])("a cell that cannot be read names its position in %s from 1, header included", (_, cells) => {
  const reading = () =>
    forEachCell({ cells, start: 1, end: 6 }, "dates", (cell) => {
      if (cell === "bad") reject({ code: "notADate", value: "bad" });
    });
  expect(rejection(reading)).toEqual({ code: "notADate", value: "bad", argument: "dates", row: 4 });
});

it("an error that is no problem of the cell goes on as it is", () => {
  const fault = new TypeError("ours");
  const reading = () =>
    forEachCell({ cells: column(1), start: 0, end: 1 }, "dates", () => {
      throw fault;
    });
  expect(reading).toThrow(fault);
});

it("filledSize ends where the last cell that is not blank ends", () => {
  expect(filledSize(column(1, null, 2, "", undefined, null))).toBe(3);
  expect(filledSize(row(1, null, 2, ""))).toBe(3);
  expect(filledSize(block(2, 1, null, null, 0, "", null))).toBe(4);
  expect(filledSize(block(2, 1, 2, 3, null))).toBe(3);
  expect(filledSize(column(null, ""))).toBe(0);
});

it("asCells takes one value for a range of one cell, and sizeOf counts cells", () => {
  expect(asCells(5)).toEqual([[5]]);
  expect(asCells(null)).toEqual([[null]]);
  const range = column(1, 2);
  expect(asCells(range)).toBe(range);
  expect([sizeOf(range), sizeOf(block(3, 1, 2, 3, 4, 5, 6)), sizeOf([])]).toEqual([2, 6, 0]);
});
