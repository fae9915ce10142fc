import { bodyOf, noteCodes, openText, sheetOf } from "./support";

/** The numbers that a column becomes in a file with the given separator; `rest` is a second column. */
function column(values: readonly string[], separator = ";", rest = "x"): unknown[] {
  const lines = values.map((value) => `"${value}"${separator}"${rest}"`);
  return bodyOf([`Amount${separator}Other`, ...lines].join("\n")).map(([cell]) => cell);
}

describe("numbers", () => {
  it.each([
    ["Danish", ["1.234,50", "-12,50", "7"], [1234.5, -12.5, 7]],
    ["Swedish", ["1 234,50", "1\u202f000\u00a0000,5", "7"], [1234.5, "1\u202f000\u00a0000,5", 7]],
    ["English", ["1,234.50", "-12.50", "7"], [1234.5, -12.5, 7]],
    ["Swiss", ["1'234.50", "1’234’567", "7.5"], [1234.5, 1234567, 7.5]],
    ["without a digit before the mark", [".5", "1.25"], [0.5, 1.25]],
    ["with signs", ["+12,50", "\u221212,50", "-3"], [12.5, -12.5, -3]],
    ["in thousands only", ["1.234.567", "12"], [1234567, 12]],
  ])("in %s style", (_, texts, numbers) => {
    expect(column(texts)).toEqual(numbers);
  });

  it("in brackets are negative, but only among numbers without", () => {
    expect(column(["(12.50)", "13.50", "14.50"])).toEqual([-12.5, 13.5, 14.5]);
    expect(column(["(1)", "(2)"])).toEqual(["(1)", "(2)"]);
  });

  it.each(["12-", "1,2,3", "12.34,56.78", "1.23.456", "1e5", "12 34", "0x1F", "Infinity", "5."])(
    "%s is none",
    (text) => {
      expect(column([text, "1", "2", "3"])).toEqual([text, 1, 2, 3]);
    },
  );
});

describe("1.234 and 1,234 can be read in two ways", () => {
  it("the column decides where it can", () => {
    expect(column(["1.234", "12,5"], ",")).toEqual([1234, 12.5]);
    expect(column(["1,234", "12.5"], ";")).toEqual([1234, 12.5]);
    expect(column(["1.234", "0.500"], ";")).toEqual([1.234, 0.5]);
  });

  it("else the rest of the file, then the separator, and the user is told", () => {
    expect(column(["1.234", "2.345"], ";", "9.99")).toEqual([1.234, 2.345]);
    expect(column(["1.234", "2.345"], ";")).toEqual([1234, 2345]);
    expect(column(["1.234", "2.345"], ",")).toEqual([1.234, 2.345]);
    expect(noteCodes(openText("A;B\n1.234;x\n"))).toContain("numbersCommaAssumed");
    expect(noteCodes(openText('A,B\n"1,234",x\n'))).toContain("numbersPointAssumed");
  });

  it("else they stay text, and the user is told", () => {
    expect(column(["1.234", "2.345"], "\t")).toEqual(["1.234", "2.345"]);
    expect(column(["1.234", "2,345"], ";")).toEqual(["1.234", "2,345"]);
    expect(noteCodes(openText("A\tB\n1.234\tx\n"))).toContain("numbersUnclear");
  });

  it("a column that contradicts itself stays text", () => {
    expect(column(["1.5", "1,5", "2"])).toEqual(["1.5", "1,5", 2].map(String));
  });

  it("one slip in twenty does not unsettle a column: only that cell stays text", () => {
    const texts = [...Array.from({ length: 19 }, () => "1,5"), "1.5"];
    expect(column(texts).slice(-2)).toEqual([1.5, "1.5"]);
  });
});

it("fifteen digits are a number, zero is one, 0,5 is one", () => {
  expect(sheetOf(openText("A;B\n123456789012345;0\n1;0,5\n")).rows.slice(1)).toEqual([
    [123456789012345, 0],
    [1, 0.5],
  ]);
});
