import { areaFrom, isReference, sheetOf, withSheet } from "../../../src/taskpane/state/referenceText";

it.each([
  "A1",
  "$A$1:$B$20",
  "A:A",
  "2:5",
  "Orders!A2:A100",
  "'My sheet'!B2",
  "'Bob''s'!B2",
  "Orders[Customer]",
  "Orders[Order date]",
  "Orders[[Order date]]",
  "T['#1 '[x']]",
  "Omsætning",
])("takes %s for a reference", (text) => {
  expect(isReference(text)).toBe(true);
});

it.each([
  "",
  "=A1",
  "A1,B1",
  "A1;B1",
  "A1)+SUM(B1",
  "SUM(A1)",
  '"text"',
  "A1&B1",
  "12",
  "Orders[a]+1",
  "Orders[a],Orders[b]",
  "[Book1.xlsx]Sheet1!A1",
  "'x'!A1,'y'!A1",
  "@A1",
])("does not take «%s» for one, so that no other formula can be written", (text) => {
  expect(isReference(text)).toBe(false);
});

it("gives cells typed without a sheet the sheet that the user looks at", () => {
  expect(withSheet("a2:a9", "'My sheet'!")).toBe("'My sheet'!A2:A9");
  expect(withSheet("Other!A2", "'My sheet'!")).toBe("Other!A2");
  expect(withSheet("Orders[Customer]", "Data!")).toBe("Orders[Customer]");
});

it("finds the sheet of an address, also where its name has an exclamation mark", () => {
  expect(sheetOf("'Wow!'!A1")).toBe("'Wow!'!");
});

it.each([
  ["Report!B2", 3, 2, "Report!B2:C4"],
  ["'My sheet'!Z10", 1, 2, "'My sheet'!Z10:AA10"],
  ["Report!AZ1", 2, 1, "Report!AZ1:AZ2"],
  ["Report!ZY1", 1, 3, "Report!ZY1:AAA1"],
])("names the cells from %s on, %i by %i: %s", (cell, rows, columns, area) => {
  expect(areaFrom(cell, { rows, columns })).toBe(area);
});
