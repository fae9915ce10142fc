import { readTyped, type Typed } from "../../../../playground/grid/typed/readTyped";
import type { Language } from "../../../../playground/language";

function type(typed: string, language: Language = "en-US", format = "General"): Typed {
  return readTyped(typed, { language, format, thisYear: 2026 });
}

/** Serial numbers as Excel shows them for the dates when their cells are formatted as General. */
const april1 = 46113;
const january4 = 46026;
const may12 = 46154;

describe("English Excel", () => {
  it.each([
    ["2026-04", april1, "mmm-yy"],
    ["2026-04-01", april1, "m/d/yyyy"],
    ["4/1/2026", april1, "m/d/yyyy"],
    ["4/1/26", april1, "m/d/yyyy"],
    ["01-04-2026", january4, "m/d/yyyy"],
    ["5/12", may12, "d-mmm"],
    ["2026-04-01 12:00", april1 + 0.5, "m/d/yyyy hh:mm"],
    ["April 2026", april1, "mmm-yy"],
    ["40%", 0.4, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["$5", 5, "$#,##0"],
    ["1e3", 1000, "0.00E+00"],
  ])("reads %s as %d, formatted %s", (typed, value, format) =>
    expect(type(typed)).toEqual({ kind: "number", value, format }),
  );

  it.each([
    ["12.5", 12.5],
    ["-12.50", -12.5],
    ["(5)", -5],
    ["007", 7],
    [".5", 0.5],
  ])("reads %s as the plain number %d", (typed, value) =>
    expect(type(typed)).toEqual({ kind: "number", value }),
  );

  it.each([
    "2026-W14",
    "2026-Q2",
    "2026-H1",
    "9 - Likely",
    "2026-04-01..2026-06-30",
    "12,5",
    "C1001",
    "2/30/2026",
    "1899-12-31",
  ])("keeps %s as text", (typed) =>
    expect(type(typed)).toEqual({ kind: "text", text: typed, forced: false }),
  );
});

describe.each(["da-DK", "sv-SE"] as const)("%s Excel", (language) => {
  it("has a decimal comma", () => {
    expect(type("12,5", language)).toEqual({ kind: "number", value: 12.5 });
    expect(type("12,5%", language)).toEqual({ kind: "number", value: 0.125, format: "0.00%" });
  });

  it("takes a decimal point for a date", () =>
    expect(type("12.5", language)).toEqual({ kind: "number", value: may12, format: "d-mmm" }));

  it("keeps what can be neither as text", () =>
    expect(type("12.75", language)).toEqual({ kind: "text", text: "12.75", forced: false }));

  it("reads the day first, and ISO dates too", () => {
    expect(type("01-04-2026", language)).toMatchObject({ value: april1 });
    expect(type("1/4-2026", language)).toMatchObject({ value: april1 });
    expect(type("2026-04-01", language)).toMatchObject({ value: april1 });
    expect(type("2026-04", language)).toMatchObject({ value: april1, format: "mmm-yy" });
  });
});

it("shows dates in the order of the language", () => {
  expect(type("2026-04-01", "da-DK")).toMatchObject({ format: "dd-mm-yyyy" });
  expect(type("2026-04-01", "sv-SE")).toMatchObject({ format: "yyyy-mm-dd" });
});

it("groups thousands by the sign of the language", () => {
  expect(type("1.000", "da-DK")).toMatchObject({ value: 1000 });
  expect(type("1 000,50", "sv-SE")).toMatchObject({ value: 1000.5 });
  expect(type("1,000")).toMatchObject({ value: 1000 });
});

it("keeps as text what begins with an apostrophe or lies in a cell formatted as text", () => {
  expect(type("'2026-04")).toEqual({ kind: "text", text: "2026-04", forced: true });
  expect(type("2026-04", "en-US", "@")).toEqual({ kind: "text", text: "2026-04", forced: true });
  expect(type("=1+1", "en-US", "@")).toEqual({ kind: "text", text: "=1+1", forced: true });
});

it("means per cent in a cell formatted so", () => {
  expect(type("40", "en-US", "0%")).toEqual({ kind: "number", value: 0.4 });
  expect(type("0.4", "en-US", "0%")).toEqual({ kind: "number", value: 0.4 });
});

it("reads TRUE in the user's language", () => {
  expect(type("true")).toEqual({ kind: "truth", value: true });
  expect(type("falsk", "da-DK")).toEqual({ kind: "truth", value: false });
  expect(type("TRUE", "da-DK")).toMatchObject({ kind: "text" });
});

it("takes a sign before something else for a formula", () => {
  expect(type("=A1")).toEqual({ kind: "formula", formula: "=A1" });
  expect(type("+A1")).toEqual({ kind: "formula", formula: "=+A1" });
  expect(type("-A1*2")).toEqual({ kind: "formula", formula: "=-A1*2" });
});

it("empties the cell for nothing", () => expect(type("")).toEqual({ kind: "empty" }));
