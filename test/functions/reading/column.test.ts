import { ANY_NUMBER, readColumn } from "../../../src/functions/reading/column";
import { readDate } from "../../../src/functions/reading/date";
import { readNumber } from "../../../src/functions/reading/number";
import { rowsOf } from "../../../src/functions/reading/rows";
import { block, column, type Range } from "../../support/customFunctions";
import { rejection } from "../../support/rejection";

const DAYS = { lowest: 10000, highest: 2958465, whole: true };
const all = (cells: Range) => rowsOf(cells, { start: 0, end: cells.length });

it("takes plain numbers as they stand, and has NaN for blanks", () => {
  const cells = column(1, -2.5, null, "3", "", 0);
  expect([...readColumn(all(cells), "amounts", ANY_NUMBER, readNumber)]).toEqual([1, -2.5, NaN, 3, NaN, 0]);
});

it("looks more closely at numbers that are not plain: dates with a time, 0, dates out of range", () => {
  expect([...readColumn(all(column(46113.75, 0, 46113)), "dates", DAYS, readDate)]).toEqual([
    46113,
    NaN,
    46113,
  ]);
  expect(rejection(() => readColumn(all(column(46113, 9999)), "dates", DAYS, readDate))).toMatchObject({
    code: "dateOutOfRange",
    argument: "dates",
    row: 2,
  });
});

it.each([NaN, Infinity, -Infinity])("%d is no plain number", (value) => {
  const problem = rejection(() => readColumn(all(column(1, value)), "amounts", ANY_NUMBER, readNumber));
  expect(problem).toMatchObject({ code: "notANumber", row: 2 });
});

it("reads the rows from start to end only, and names rows by their place in the range", () => {
  const cells = block(2, "Amount", 1, 2, 3, "x", 5);
  const rows = rowsOf(cells, { start: 1, end: 4 });
  expect([...readColumn(rows, "amounts", ANY_NUMBER, readNumber)]).toEqual([1, 2, 3]);
  const further = rowsOf(cells, { start: 1, end: 5 });
  expect(rejection(() => readColumn(further, "amounts", ANY_NUMBER, readNumber))).toMatchObject({ row: 5 });
});
