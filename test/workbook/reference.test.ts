import { columnReference, inRowOf, isInThisRow, parseReference } from "../../src/workbook/reference";

const h7 = { kind: "cells", sheet: "Orders", cells: "H7" } as const;

it.each([
  ["Orders!A2:A100", { kind: "cells", sheet: "Orders", cells: "A2:A100" }],
  ["'My sheet'!$B$2", { kind: "cells", sheet: "My sheet", cells: "$B$2" }],
  ["'Bob''s ! list'!C3", { kind: "cells", sheet: "Bob's ! list", cells: "C3" }],
  ["A1", { kind: "cells", sheet: undefined, cells: "A1" }],
  ["Orders[Customer]", { kind: "column", table: "Orders", column: "Customer" }],
  ["Orders[[Order date]]", { kind: "column", table: "Orders", column: "Order date" }],
  ["Beløb_2[Pris i kr.]", { kind: "column", table: "Beløb_2", column: "Pris i kr." }],
  ["Report!A1#", { kind: "spill", sheet: "Report", cells: "A1" }],
  ["Orders!H7 [@Amount]", { kind: "inRow", table: undefined, column: "Amount", cells: h7 }],
  ["Orders!H7 [@[Amount]]", { kind: "inRow", table: undefined, column: "Amount", cells: h7 }],
  ["Orders!H7 [[#This Row],[Amount]]", { kind: "inRow", table: undefined, column: "Amount", cells: h7 }],
  [
    "Orders!H7 T_1[@[Pris i kr. '[ex']]]",
    { kind: "inRow", table: "T_1", column: "Pris i kr. [ex]", cells: h7 },
  ],
  [
    "'My ! sheet'!H7 T[[#this row],[A b]]",
    { kind: "inRow", table: "T", column: "A b", cells: { ...h7, sheet: "My ! sheet" } },
  ],
])("takes %s apart", (text, reference) => {
  expect(parseReference(text)).toEqual(reference);
});

it.each(["Amount", "Order date", "a[b]c", "No. #1", "it's", "a'[b", "e@mail"])(
  "writes the column name %s so that it reads back as it was",
  (column) => {
    expect(parseReference(columnReference("T", column))).toEqual({ kind: "column", table: "T", column });
  },
);

// "Using structured references with Excel tables", Microsoft: "Use an escape character for some special characters".
it("puts an apostrophe before brackets, number signs, apostrophes and at signs, as Excel does", () => {
  expect(columnReference("DeptSales", "#OfItems [x]")).toBe("DeptSales['#OfItems '[x']]");
});

it.each([
  ["[@Amount]", true],
  ["[@[Order value]]", true],
  ["Orders[@Amount]", true],
  ["Orders[[#This Row],[Amount]]", true],
  ["Orders[Amount]", false],
  ["Orders[['@mail]]", false],
  ["Orders[@[First]:[Last]]", false],
  ["Orders[[#All],[Amount]]", false],
  ["H7", false],
])("knows whether %s is another cell in each row", (reference, isOne) => {
  expect(isInThisRow(reference)).toBe(isOne);
  if (isOne) expect(parseReference(inRowOf("Orders!H7", reference)).kind).toBe("inRow");
});
