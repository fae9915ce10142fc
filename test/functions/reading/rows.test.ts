import { asCells, filledSize, rowsOf, sizeOf } from "../../../src/functions/reading/rows";
import { block, column, row } from "../../support/customFunctions";

const numbers = column(1, 2, 3, 4, 5, 6);

it.each([
  ["a column", numbers],
  ["a row", row(1, 2, 3, 4, 5, 6)],
  ["a block, row by row", block(3, 1, 2, 3, 4, 5, 6)],
  ["a block, row by row", block(2, 1, 2, 3, 4, 5, 6)],
])("rowsOf puts %s in one column", (_, cells) => {
  expect(rowsOf(cells, { start: 1, end: 6 })).toEqual({ cells: numbers, start: 1, end: 6 });
});

it("rowsOf leaves a column as it is, and of a block takes no more rows than are read", () => {
  expect(rowsOf(numbers, { start: 0, end: 2 }).cells).toBe(numbers);
  expect(rowsOf(block(2, 1, 2, 3, 4, 5, 6), { start: 0, end: 3 }).cells).toEqual(column(1, 2, 3, 4));
  expect(rowsOf([], { start: 0, end: 0 }).cells).toEqual([]);
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
