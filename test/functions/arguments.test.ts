import {
  amounts,
  counts,
  customers,
  dates,
  date,
  flag,
  number,
  optional,
  orderIds,
  period,
  scores,
  type RangeArgument,
} from "../../src/functions/arguments";
import { rowsOf } from "../../src/functions/reading/rows";
import { column } from "../support/customFunctions";
import { rejection } from "../support/rejection";

const read = <T>(argument: RangeArgument<T>, ...cells: unknown[]) =>
  argument.readRows(rowsOf(column(...cells), { start: 0, end: cells.length }), "x");

describe("a header is text that does not read as its kind and begins with no digit, sign or decimal point", () => {
  const kinds = { dates: dates(), amounts: amounts(), scores: scores(), counts: counts() };

  it.each(["Date", "Amount (DKK)", "Score 0-10", "Antal", "Öre", "日付", "% of total", "#", "  Beløb"])(
    "%j is one above dates, amounts, scores and counts",
    (text) => {
      for (const kind of Object.values(kinds)) expect(kind.isHeading(text)).toBe(true);
    },
  );

  it.each([
    "1,5",
    "9/10",
    "-12,50",
    "\u221212.50",
    "+kr 5",
    ".5.5",
    "2026 orders",
    "1st order",
    "  5 kr",
    "3M",
  ])("%j is none: it may be data that must not be dropped in silence", (text) => {
    for (const kind of Object.values(kinds)) expect(kind.isHeading(text)).toBe(false);
  });

  it("what reads as its kind is none", () => {
    expect(kinds.dates.isHeading("2026-04-01")).toBe(false);
    expect(kinds.amounts.isHeading("-12.50")).toBe(false);
    expect(kinds.scores.isHeading("10 - Extremely likely")).toBe(false);
    expect(kinds.amounts.isHeading("")).toBe(false);
  });

  it("customers and order ids show none: any text may be a customer", () => {
    for (const kind of [customers(), orderIds()]) expect(kind.isHeading("Customer")).toBe(false);
  });
});

describe("ranges are read into plain columns", () => {
  it("blanks are NaN among dates, amounts and scores", () => {
    expect(read(dates(), 46113.5, null, 0)).toEqual(Float64Array.of(46113, NaN, NaN));
    expect(read(amounts(), "-12.50", "", 0)).toEqual(Float64Array.of(-12.5, NaN, 0));
    expect(read(scores(), "10 - Yes", "N/A", 0)).toEqual(Float64Array.of(10, NaN, 0));
  });

  it("a blank count is nobody; counts are whole and not negative", () => {
    expect(read(counts(), 3, null, "2", "")).toEqual(Float64Array.of(3, 0, 2, 0));
    for (const value of [-1, 1.5, 2 ** 53]) {
      expect(rejection(() => read(counts(), 1, value))).toEqual({
        code: "notACount",
        value,
        argument: "x",
        row: 2,
      });
    }
  });

  it("customers and order ids are numbered", () => {
    expect(read(customers(), "Ann", null, "ANN")).toEqual({
      codes: Int32Array.of(0, -1, 0),
      labels: ["Ann"],
    });
    expect(read(orderIds(), 7, "7")).toEqual({ codes: Int32Array.of(0, 0), labels: ["7"] });
  });
});

describe("single values", () => {
  it("TRUE and FALSE, or 1 and 0 as formulas may calculate them", () => {
    for (const yes of [true, 1]) expect(flag().readCell(yes)).toBe(true);
    for (const no of [false, 0]) expect(flag().readCell(no)).toBe(false);
    for (const other of [2, "yes", "TRUE", -1]) {
      expect(rejection(() => flag().readCell(other))).toMatchObject({ code: "notTrueOrFalse" });
    }
  });

  it("a blank has no value, but in a function of counts it is 0, and FALSE where the answer is yes or no", () => {
    for (const argument of [number(), date(), flag(), period()]) {
      for (const blank of [null, ""]) expect(argument.readCell(blank)).toBeUndefined();
    }
    expect([number().blank, flag().blank]).toEqual([0, false]);
  });

  it("a date is a day", () => {
    expect(date().readCell("2026-04-01T23:00:00Z")).toBe(46113);
  });

  it("a period may take two cells, a number only one", () => {
    expect([period().shape, number().shape]).toEqual(["cells", "cell"]);
  });
});

it("optional changes nothing but that", () => {
  const plain = customers();
  expect(plain.optional).toBe(false);
  expect(optional(plain)).toEqual({ ...plain, optional: true });
});
