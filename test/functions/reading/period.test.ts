import { readPeriod } from "../../../src/functions/reading/period";
import { parsePeriod } from "../../../src/metrics/period/period";
import { column, errorCell, row } from "../../support/customFunctions";
import { rejection } from "../../support/rejection";

it("refuses one date, since 2026-04 typed into a cell becomes the first of April", () => {
  expect(rejection(() => readPeriod(46113))).toEqual({ code: "oneDate" });
  expect(rejection(() => readPeriod([[46113.5]]))).toEqual({ code: "oneDate" });
  expect(rejection(() => readPeriod(10000))).toEqual({ code: "oneDate" });
});

it.each([1900, 2026, 9999])("reads the whole number %i as that year", (year) => {
  expect(readPeriod(year)).toEqual(parsePeriod(String(year)));
  expect(readPeriod([[year]])).toEqual(parsePeriod(String(year)));
});

it.each([0, 1, 1899, 2026.5, -2026, NaN])("refuses the number %d", (number) => {
  expect(rejection(() => readPeriod(number))).toMatchObject({ code: "notAPeriod" });
});

it.each([true, false, "last month", "2026-W54", "46113"])("refuses %j", (value) => {
  expect(rejection(() => readPeriod(value))).toEqual({ code: "notAPeriod", value: String(value) });
});

it.each(["2026", "2026-H1", "2026-Q2", "2026-04", "2026-W53", "2026-04-01", "2026-04-01..2026-06-30"])(
  "reads the text %s, in a cell or not, trimmed, in any case",
  (text) => {
    expect(readPeriod(text)).toEqual(parsePeriod(text));
    expect(readPeriod([[` ${text.toLowerCase()} `]])).toEqual(parsePeriod(text));
  },
);

describe("two cells are first and last day, both included", () => {
  const span = parsePeriod("2026-04-01..2026-06-30");

  it.each([
    ["below each other", column(46113, 46203)],
    ["beside each other", row(46113, 46203)],
    ["as ISO text", column("2026-04-01", "2026-06-30")],
    ["with times of day, which do not matter", row(46113.9, 46203.1)],
  ])("%s", (_, cells) => {
    expect(readPeriod(cells)).toEqual(span);
  });

  it("which may be the same day", () => {
    expect(readPeriod(row(46113, 46113))).toEqual(parsePeriod("2026-04-01..2026-04-01"));
  });

  it("but not the last before the first", () => {
    const problem = { code: "periodBackwards", first: "2026-06-30", last: "2026-04-01" };
    expect(rejection(() => readPeriod(row(46203, 46113)))).toEqual(problem);
  });

  it.each([
    ["one blank", row(46113, null)],
    ["one blank", row("", 46113)],
    ["one 0, which is a blank date", row(46113, 0)],
    ["text", row("2026-Q1", "2026-Q2")],
    ["years", row(2025, 2026)],
    ["TRUE", row(46113, true)],
  ])("and not %s: %j", (_, cells) => {
    expect(() => readPeriod(cells)).toThrow(/notADate|dateOutOfRange|truthValue/);
  });
});

it("refuses more than two cells", () => {
  expect(rejection(() => readPeriod(column(46113, 46203, 46204)))).toEqual({
    code: "periodOfManyCells",
    cells: 3,
  });
});

it("is left out where every cell is blank", () => {
  for (const blank of [null, undefined, "", [[null]], [[""]], row(null, ""), column(null, null, null)]) {
    expect(readPeriod(blank)).toBeUndefined();
  }
  expect(readPeriod({ type: "String", basicType: "String", basicValue: "" })).toBeUndefined();
});

it("passes on an error in either cell", () => {
  const problem = { code: "errorInCell", error: "#N/A" };
  expect(rejection(() => readPeriod([[errorCell("#N/A")]]))).toEqual(problem);
  expect(rejection(() => readPeriod(row(46113, errorCell("#N/A"))))).toEqual(problem);
});
