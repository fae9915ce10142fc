import fc from "fast-check";
import { readIds } from "../../../src/functions/reading/ids";
import { rowsOf } from "../../../src/functions/reading/rows";
import { block, column, errorCell, row } from "../../support/customFunctions";
import { rejection } from "../../support/rejection";

const read = (...cells: unknown[]) =>
  readIds(rowsOf(column(...cells), { start: 0, end: cells.length }), "customers");
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
  expect(read(0, "").labels).toEqual([0]);
});

it("shows each as first written, trimmed", () => {
  expect(read(" aNN ", "Ann", 1001, "1001", "BO").labels).toEqual(["aNN", "1001", "BO"]);
});

it("names argument and row of an error, counting the header", () => {
  const cells = column("Customer", "Ann", errorCell("#N/A"));
  expect(rejection(() => readIds(rowsOf(cells, { start: 1, end: 3 }), "customers"))).toEqual({
    code: "errorInCell",
    error: "#N/A",
    argument: "customers",
    row: 3,
  });
});

it.each([
  ["a column", column("Customer", "Ann", "Bo", errorCell("#N/A"), "Cem", "Ann")],
  ["a row", row("Customer", "Ann", "Bo", errorCell("#N/A"), "Cem", "Ann")],
  ["a block", block(2, "Customer", "Ann", "Bo", errorCell("#N/A"), "Cem", "Ann")],
])("a cell that cannot be read names its position in %s from 1, header included", (_, cells) => {
  const reading = () => readIds(rowsOf(cells, { start: 1, end: 6 }), "customers");
  expect(rejection(reading)).toMatchObject({ argument: "customers", row: 4 });
});

it("an error that is no problem of the cell goes on as it is", () => {
  const fault = new TypeError("ours");
  const cell = {
    get type(): string {
      throw fault;
    },
  };
  expect(() => read("Ann", cell)).toThrow(fault);
});

it("reads from start to end only", () => {
  const { codes, labels } = readIds(
    rowsOf(row("Head", "Ann", "Bo", "Ann", "Cem"), { start: 1, end: 4 }),
    "ids",
  );
  expect([...codes]).toEqual([0, 1, 0]);
  expect(labels).toEqual(["Ann", "Bo"]);
});

const ids = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.string({ minLength: 11, maxLength: 14 }),
  fc.constantFrom(
    "a",
    "A ",
    " a",
    "B",
    "1",
    "01",
    "ı",
    "İ",
    "ß",
    "ẞ",
    "K",
    "\u212a",
    "",
    "AB",
    "ab",
    "A\0",
    "A B",
  ),
  fc.constantFrom("A longer id: 1", "a longer id: 1", " a longer id: 1", "a longer id: 2", "Åse", "åse"),
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom(
    2 ** 31,
    -(2 ** 31),
    2 ** 32,
    -(2 ** 32),
    2 ** 53,
    10.5,
    "10.5",
    true,
    "True",
    "4294967296",
  ),
  fc.constant(null),
);

it.each([
  ["any cells", ids],
  ["capitals only", ids.filter((id) => typeof id === "string" && /^[!-`{-~]+$/.test(id))],
  ["small letters only", ids.filter((id) => typeof id === "string" && /^[!-@[-~]+$/.test(id))],
  ["numbers only", ids.filter((id) => typeof id === "number")],
])("agrees with a Set of trimmed lower-case texts, for %s", (_, cell) => {
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
      expect(labels.map((label) => String(label).trim().toLowerCase())).toEqual(distinct);
    }),
  );
});
