import { columnReference, parseReference } from "../../src/workbook/reference";

it.each([
  ["Orders!A2:A100", { kind: "cells", sheet: "Orders", cells: "A2:A100" }],
  ["'My sheet'!$B$2", { kind: "cells", sheet: "My sheet", cells: "$B$2" }],
  ["'Bob''s ! list'!C3", { kind: "cells", sheet: "Bob's ! list", cells: "C3" }],
  ["A1", { kind: "cells", sheet: undefined, cells: "A1" }],
  ["Orders[Customer]", { kind: "column", table: "Orders", column: "Customer" }],
  ["Orders[[Order date]]", { kind: "column", table: "Orders", column: "Order date" }],
  ["Beløb_2[Pris i kr.]", { kind: "column", table: "Beløb_2", column: "Pris i kr." }],
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
