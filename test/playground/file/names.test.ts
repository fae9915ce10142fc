import { areaAddress } from "../../../playground/file/address";
import { sheetName, tableName } from "../../../playground/file/names";

it.each([
  ["cdnow-orders.csv", "cdnow_orders"],
  ["C:\\data\\Ordrer 2026 (1).csv", "Ordrer_2026_1"],
  ["/tmp/Försäljning.txt", "Försäljning"],
  ["2026-orders.csv", "_2026_orders"],
  ["AB12.csv", "_AB12"],
  ["R1C1.csv", "_R1C1"],
  ["c.csv", "_c"],
  [".csv", "csv"],
  ["???", "Table1"],
])("a table from %s is called %s", (file, name) => {
  expect(tableName(file)).toBe(name);
});

it.each([
  ["orders [2026].csv", "orders 2026"],
  ["a:b*c?.csv", "a b c"],
  ["a very long file name that no sheet can carry.csv", "a very long file name that no s"],
  ["'quoted'.csv", "quoted"],
  ["history.csv", "Sheet1"],
  ["", "Sheet1"],
])("a sheet from %j is called %j", (file, name) => {
  expect(sheetName(file)).toBe(name);
});

it.each([
  [1, 0, 1, 1, "A2"],
  [0, 1, 3, 2, "B1:C3"],
  [0, 25, 1_048_576, 16_359, "Z1:XFD1048576"],
])("row %i, column %i, %i by %i cells is %s", (row, column, rows, columns, address) => {
  expect(areaAddress(row, column, rows, columns)).toBe(address);
});
