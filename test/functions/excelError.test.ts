import { excelErrorOf } from "../../src/functions/excelError";

it.each(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"])("%s in a cell comes back as %s", (error) => {
  expect(excelErrorOf({ code: "errorInCell", error, argument: "dates", row: 2 })).toBe(error);
});

it.each(["#REF!", "#NAME?", "#SPILL!", "#CALC!", "#BUSY!", "#FIELD!"])(
  "%s in a cell, which Excel lets no function return, becomes #VALUE!",
  (error) => {
    expect(excelErrorOf({ code: "errorInCell", error, argument: "dates", row: 2 })).toBe("#VALUE!");
  },
);

it("nothing to divide by is #DIV/0!, nothing to measure #N/A, input that cannot be right #VALUE!", () => {
  expect(excelErrorOf({ code: "zeroDenominator", argument: "orders" })).toBe("#DIV/0!");
  expect(excelErrorOf({ code: "nothingToMeasure", missing: "orders" })).toBe("#N/A");
  expect(excelErrorOf({ code: "oneDate", argument: "period" })).toBe("#VALUE!");
  expect(excelErrorOf({ code: "tooLarge" })).toBe("#VALUE!");
});
