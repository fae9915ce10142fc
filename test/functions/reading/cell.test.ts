import { isBlank, plainCell, quote } from "../../../src/functions/reading/cell";
import { errorCell } from "../../support/customFunctions";
import { rejection } from "../../support/rejection";

/** Cell values as "Custom functions and data types" (Microsoft) describes them. */
const formatted = (basicValue: unknown) =>
  Object.freeze({ type: "FormattedNumber", basicType: "Double", basicValue, numberFormat: "0.0%" });

describe("isBlank", () => {
  it.each([
    ["null", null],
    ["undefined", undefined],
    ["empty text", ""],
    ["an empty cell value", { type: "Empty", basicType: "Empty", basicValue: "" }],
  ])("%s is blank", (_, cell) => {
    expect(isBlank(cell)).toBe(true);
    expect(plainCell(cell)).toBeNull();
  });

  it.each([
    ["zero", 0],
    ["FALSE", false],
    ["a space", " "],
    ["an error", errorCell("#N/A")],
    ["an object that says nothing", {}],
  ])("%s is not blank", (_, cell) => {
    expect(isBlank(cell)).toBe(false);
  });
});

describe("plainCell", () => {
  it.each([
    ["a number", 0.85, 0.85],
    ["text", " Ann ", " Ann "],
    ["TRUE", true, true],
    ["a formatted number", formatted(0.85), 0.85],
    ["a formatted zero", formatted(0), 0],
    ["text as a cell value", { type: "String", basicType: "String", basicValue: "Ann" }, "Ann"],
    ["TRUE as a cell value", { type: "Boolean", basicType: "Boolean", basicValue: true }, true],
  ])("unwraps %s", (_, cell, plain) => {
    expect(plainCell(cell)).toBe(plain);
  });

  it.each([
    "#DIV/0!",
    "#N/A",
    "#NAME?",
    "#NULL!",
    "#NUM!",
    "#REF!",
    "#VALUE!",
    "#SPILL!",
    "#CALC!",
    "#BUSY!",
  ])("rejects %s in either of its forms", (error) => {
    const problem = { code: "errorInCell", error };
    expect(rejection(() => plainCell(errorCell(error)))).toEqual(problem);
    expect(rejection(() => plainCell(Object.assign(new Error(), { code: error })))).toEqual(problem);
  });

  it("rejects what it cannot show to be a value, instead of taking it for a blank", () => {
    // What Excel shows in the cell of a value that a function cannot take is #VALUE!.
    const problem = { code: "errorInCell", error: "#VALUE!" };
    expect(rejection(() => plainCell({}))).toEqual(problem);
    expect(rejection(() => plainCell({ type: "Array", elements: [[1]] }))).toEqual(problem);
  });

  it("rejects an entity and a picture, whose basic value is #VALUE!", () => {
    const entity = { type: "Entity", text: "Ann", basicType: "Error", basicValue: "#VALUE!" };
    expect(rejection(() => plainCell(entity))).toEqual({ code: "errorInCell", error: "#VALUE!" });
  });

  it("takes text that looks like an error for text", () => {
    expect(plainCell("#N/A")).toBe("#N/A");
  });
});

it("quote shortens what would make a message unreadable", () => {
  expect(quote("9/10")).toBe("9/10");
  expect(quote(true)).toBe("true");
  expect(quote("x".repeat(40))).toBe("x".repeat(40));
  expect(quote("x".repeat(41))).toBe(`${"x".repeat(39)}…`);
});
