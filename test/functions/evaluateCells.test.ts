import { block, column, errorCell, FakeExcel, row, saying } from "../support/customFunctions";

const excel = new FakeExcel("en", false);
const DIV0 = { error: "#DIV/0!", message: "" };

it("refuses ranges of different shapes, naming both, even where they hold as many cells", () => {
  expect(excel.error("AOV", column(1, 2, 3), row(1, 2, 3))).toEqual(
    saying("#VALUE!", "revenue", "3 × 1", "orders", "1 × 3"),
  );
  expect(excel.error("PURCHFREQ", column(1, 2, 3), column(1, 2))).toEqual(
    saying("#VALUE!", "orders", "3 × 1", "uniqueCustomers", "2 × 1"),
  );
});

it("an error spoils its own cell only, whatever the reason", () => {
  const starts = column(1000, 0, 1000, "many", true, errorCell("#N/A"), errorCell("#NAME?"), 1000);
  const result = excel.calculate("RETENTION", starts, 950, 100);
  expect(result).toEqual([
    [0.85],
    [DIV0],
    [0.85],
    [saying("#VALUE!", "customersAtStart", "row 4", "many")],
    [saying("#VALUE!", "customersAtStart", "row 5", "TRUE")],
    [saying("#N/A", "customersAtStart", "row 6", "#N/A")],
    [saying("#VALUE!", "customersAtStart", "row 7", "#NAME?")],
    [0.85],
  ]);
});

it("a row in a message is the position in the range, also in a block", () => {
  expect(excel.calculate("AOV", block(2, 8, 8, 8, "x"), 4)).toEqual([
    [2, 2],
    [2, saying("#VALUE!", "revenue", "row 4")],
  ]);
});

it("an error in a single cell that goes with a range spoils every cell", () => {
  const result = excel.calculate("AOV", column(1, 2), errorCell("#NUM!"));
  expect(result).toEqual([[{ error: "#NUM!", message: "" }], [{ error: "#NUM!", message: "" }]]);
});

it.each([
  ["a column", column(10, 20), column(4, 5), [[2.5], [4]]],
  ["a row", row(10, 20), row(4, 5), [[2.5, 4]]],
  ["a block", block(2, 10, 20, 30, 40), block(2, 4, 5, 6, 8), [[2.5, 4], [5, 5]]], // prettier-ignore
  ["a range and one cell", column(10, 20), 4, [[2.5], [5]]],
  ["one cell and a range", 20, row(4, 5), [[5, 4]]],
  ["one cell and one cell", 20, 4, [[5]]],
])("%s gives a range of that shape", (_, revenue, orders, result) => {
  expect(excel.calculate("AOV", revenue, orders)).toEqual(result);
});

it("a blank is 0: no new customers, or nobody at the start", () => {
  for (const blank of ["", { type: "Empty", basicType: "Empty", basicValue: "" }]) {
    expect(excel.value("RETENTION", 1000, 950, blank)).toBe(0.95);
    expect(excel.error("RETENTION", blank, 950, 100)).toEqual(DIV0);
  }
  expect(excel.calculate("RETENTION", column(1000, null), column(950, null), column(null, null))).toEqual([
    [0.95],
    [DIV0],
  ]);
});

it("a number as text counts as a number, other text does not", () => {
  expect(excel.value("AOV", "-12.50", " 5 ")).toBe(-2.5);
  expect(excel.error("AOV", "12,50", 5)).toEqual(saying("#VALUE!", "revenue", "12,50"));
});

it("TRUE is not 1", () => {
  expect(excel.error("AOV", 100, true)).toEqual(saying("#VALUE!", "orders", "TRUE"));
});

it("a required argument that was left out is named", () => {
  expect(excel.error("RETENTION", 1000, 950)).toEqual(saying("#VALUE!", "newCustomers", "missing"));
  expect(excel.error("RETENTION", null, 950, 100)).toEqual(saying("#VALUE!", "customersAtStart"));
});

it("rates are formatted where Excel takes that, in every cell of a range", () => {
  const percent = (basicValue: number) => ({ type: "FormattedNumber", basicValue, numberFormat: "0.0%" });
  const result = new FakeExcel().calculate("REPEATRATE", column(1, 0, 2), column(4, 0, 4));
  expect(result).toEqual([[percent(0.25)], [DIV0], [percent(0.5)]]);
});
