import { date, number, period, scores } from "../../../src/functions/arguments";
import { heldText } from "../../../src/taskpane/explain/heldText";
import { wordsFor } from "../../../src/taskpane/words/words";

const words = wordsFor("en-GB");

it.each([
  ["a range", [[10], [9], [8]], scores(), "3 cells"],
  ["one score", [[10]], scores(), "10"],
  ["a period", [["2026-Q2"]], period(), "2026-Q2"],
  ["first and last day", [[46068, 46156]], period(), "15 Feb – 14 May 2026"],
  ["a day", [[46068]], date(), "15 February 2026"],
  ["a number", [[1234.5]], number(), "1,234.5"],
  ["a truth", [[true]], number(), "TRUE"],
  ["a blank cell", [[""]], number(), "blank"],
  ["an error", [[{ type: "Error", basicValue: "#N/A" }]], number(), "#N/A"],
  ["a constant, which stands in the formula", 12, number(), undefined],
  ["nothing", null, number(), undefined],
])("says what an argument holds: %s", (_, held, argument, expected) => {
  expect(heldText(held, argument, words)?.replace(/[\u2009\u202f\u00a0]/g, " ")).toBe(expected);
});
