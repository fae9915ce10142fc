import fc from "fast-check";
import { readIds } from "../../../src/functions/reading/ids";
import { column, errorCell, row } from "../../support/customFunctions";
import { rejection } from "../../support/rejection";

const read = (...cells: unknown[]) =>
  readIds({ cells: column(...cells), start: 0, end: cells.length }, "customers");
const codes = (...cells: unknown[]) => [...read(...cells).codes];

describe("the same", () => {
  it.each([
    ["upper and lower case", "Ann", "ANN", "ann"],
    ["letters outside English", "Åse Øgård", "åse øgård", "ÅSE ØGÅRD"],
    ["outer spaces", "Ann", "  Ann", "Ann\t"],
    ["outer spaces of Unicode", "Ann", "\u00a0Ann\u2003", "\ufeffAnn\u3000"],
    ["the number 1001 and the text", 1001, "1001", " 1001 "],
    ["numbers that are equal", 0, -0, "0"],
    ["decimals", 10.5, "10.5", 10.5],
    [
      "a formatted number and its value",
      { type: "FormattedNumber", basicValue: 7, numberFormat: "0" },
      7,
      "7",
    ],
    ["TRUE and the text", true, "true", "TRUE"],
  ])("%s", (_, ...cells) => {
    expect(codes(...cells)).toEqual([0, 0, 0]);
  });
});

describe("not the same", () => {
  it.each([
    ["inner spaces count", "Ann Lee", "AnnLee", "Ann  Lee"],
    ["accents count", "Andre", "André", "Andrè"],
    ["leading zeros of a text count", "0017", "17", "017"],
    ["names of JavaScript are names", "__proto__", "constructor", "toString"],
    ["what looks like a blank to a person but is text", "0", "-", "(blank)"],
  ])("%s", (_, ...cells) => {
    expect(codes(...cells)).toEqual([0, 1, 2]);
  });
});

it("null, nothing, empty text and spaces only are blanks: −1", () => {
  expect(codes(null, undefined, "", "  ", "\u00a0", { type: "Empty" }, "x")).toEqual([
    -1, -1, -1, -1, -1, -1, 0,
  ]);
});

it("0 is an id, not a blank", () => {
  expect(read(0, "").labels).toEqual(["0"]);
});

it("shows each as first written, trimmed", () => {
  expect(read(" aNN ", "Ann", 1001, "1001", "BO").labels).toEqual(["aNN", "1001", "BO"]);
});

it("names argument and row of an error, counting the header", () => {
  const cells = column("Customer", "Ann", errorCell("#N/A"));
  expect(rejection(() => readIds({ cells, start: 1, end: 3 }, "customers"))).toEqual({
    code: "errorInCell",
    error: "#N/A",
    argument: "customers",
    row: 3,
  });
});

it("reads from start to end only", () => {
  const { codes, labels } = readIds(
    { cells: row("Head", "Ann", "Bo", "Ann", "Cem"), start: 1, end: 4 },
    "ids",
  );
  expect([...codes]).toEqual([0, 1, 0]);
  expect(labels).toEqual(["Ann", "Bo"]);
});

it("agrees with a Set of trimmed lower-case texts, for any cells", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom("a", "A ", " a", "B", "1", "01", "ı", "İ", "ß", "ẞ", ""),
    fc.integer({ min: -2, max: 2 }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
      const keys = cells.map((one) =>
        String(one ?? "")
          .trim()
          .toLowerCase(),
      );
      const distinct = [...new Set(keys.filter((key) => key !== ""))];
      const { codes, labels } = read(...cells);
      expect([...codes]).toEqual(keys.map((key) => distinct.indexOf(key)));
      expect(labels.map((label) => label.toLowerCase())).toEqual(distinct);
    }),
  );
});
