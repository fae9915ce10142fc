import { addressOf, cellName, columnName, parseRange } from "../../../playground/grid/address";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("names column %d %s", (column, name) => expect(columnName(column)).toBe(name));

it("names cells", () => expect(cellName(4, 2)).toBe("C5"));

it.each([
  ["Orders", "Orders!A3"],
  ["Ordrer_2026", "Ordrer_2026!A3"],
  ["My orders", "'My orders'!A3"],
  ["Bob's", "'Bob''s'!A3"],
  ["2026", "'2026'!A3"],
  ["AB12", "'AB12'!A3"],
])("quotes the sheet %s where a formula would", (sheet, address) =>
  expect(addressOf(sheet, 2, 0)).toBe(address),
);

it("reads ranges", () => {
  expect(parseRange("A1:D5001")).toEqual({ row: 0, column: 0, rows: 5001, columns: 4 });
  expect(parseRange("$B$2")).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  expect(parseRange("C5:A2")).toEqual({ row: 1, column: 0, rows: 4, columns: 3 });
});

it("refuses what is no range", () => expect(() => parseRange("Orders[Amount]")).toThrow("Orders[Amount]"));
