import { bodyOf, noteCodes, openText, sheetOf } from "./support";

/** Serial numbers as Excel shows them for these days in a cell formatted as a number. */
const APRIL_1_2026 = 46113;
const APRIL_13_2026 = 46125;
const JANUARY_4_2026 = 46026;

function dates(values: readonly string[], separator = ";", header = "When"): unknown[] {
  const lines = values.map((value) => `${value}${separator}x`);
  return bodyOf([`${header}${separator}Other`, ...lines].join("\n")).map(([cell]) => cell);
}

describe("dates", () => {
  it.each([
    ["ISO", ["2026-04-01", "2026-04-13"]],
    ["ISO with slashes", ["2026/04/01", "2026/04/13"]],
    ["Danish", ["01-04-2026", "13-04-2026"]],
    ["German and Danish", ["1.4.2026", "13.4.2026"]],
    ["British", ["01/04/2026", "13/04/2026"]],
    ["American", ["4/1/2026", "4/13/2026"]],
  ])("%s", (_, texts) => {
    expect(dates(texts)).toEqual([APRIL_1_2026, APRIL_13_2026]);
  });

  it.each([
    ["2026-04-01T09:30:00Z", 9.5],
    ["2026-04-01T09:30:00.250+02:00", 9.5],
    ["2026-04-01 18:00", 18],
    ["01-04-2026 18.00", 18],
    ["01/04/2026, 06:00", 6],
    ["1/4/2026 6:00 PM", 18],
    ["1/4/2026 12:00 AM", 0],
  ])("%s keeps its time of day", (text, hours) => {
    expect(dates([text, "13/04/2026 00:00"])[0]).toBeCloseTo(APRIL_1_2026 + hours / 24, 9);
  });

  it("with a time of day show it", () => {
    expect(sheetOf(openText("When,N\n2026-04-01 09:30,1\n")).styles).toEqual([
      { address: "A2", numberFormat: "yyyy-mm-dd hh:mm" },
    ]);
  });

  it.each(["2026-13-01", "2026-02-29", "31.4.2026", "2026-04-01 25:00", "1899-12-31", "1-4-26", "2026-4/1"])(
    "%s is none",
    (text) => {
      expect(dates([text, "13.4.2026", "14.4.2026"])).toEqual([text, APRIL_13_2026, APRIL_13_2026 + 1]);
    },
  );
});

describe("01/04/2026 can be read in two ways", () => {
  it("a day after the twelfth anywhere in the column decides", () => {
    expect(dates(["1/4/2026", "13/4/2026"], ",")).toEqual([APRIL_1_2026, APRIL_13_2026]);
    expect(dates(["1/4/2026", "4/13/2026"], ",")).toEqual([JANUARY_4_2026, APRIL_13_2026]);
  });

  it("else another column of the file does", () => {
    expect(bodyOf("Ordered,Paid\n1/4/2026,13/4/2026\n")[0]).toEqual([APRIL_1_2026, APRIL_13_2026]);
  });

  it("else points and hyphens mean day first, slashes month first unless decimals have a comma", () => {
    expect(dates(["1.4.2026"], ",")).toEqual([APRIL_1_2026]);
    expect(dates(["1-4-2026"], ",")).toEqual([APRIL_1_2026]);
    expect(dates(["1/4/2026"], ";")).toEqual([APRIL_1_2026]);
    expect(dates(["1/4/2026"], ",")).toEqual([JANUARY_4_2026]);
  });

  it("and the user is told of what was assumed", () => {
    expect(noteCodes(openText("D,N\n1/4/2026,x\n"))).toContain("datesMonthFirstAssumed");
    expect(noteCodes(openText("D;N\n1/4/2026;x\n"))).toContain("datesDayFirstAssumed");
  });

  it("a column that contradicts itself stays text, and the user is told", () => {
    expect(dates(["13/4/2026", "4/13/2026"])).toEqual(["13/4/2026", "4/13/2026"]);
    expect(noteCodes(openText("D,N\n13/4/2026,1\n4/13/2026,2\n"))).toContain("datesUnclear");
  });
});

describe("20260401", () => {
  it.each(["Order date", "Dato", "Datum"])("is a date under the header %s", (header) => {
    expect(dates(["20260401", "20260413"], ";", header)).toEqual([APRIL_1_2026, APRIL_13_2026]);
  });

  it("is a number under any other, and where one value is no date", () => {
    expect(dates(["20260401", "20260413"], ";", "Order")).toEqual([20260401, 20260413]);
    expect(dates(["20260401", "20261301"], ";", "Dato")).toEqual([20260401, 20261301]);
  });
});
