/** A1 addresses as Excel reads and writes them. */
import { formatAddress, formatCells, parseCells, splitSheet } from "../../../playground/host/model/addresses";

describe("an address is read", () => {
  it.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$2:D10", { row: 1, column: 1, rows: 9, columns: 3 }],
    ["d10:b2", { row: 1, column: 1, rows: 9, columns: 3 }],
    ["XFD1048576", { row: 1048575, column: 16383, rows: 1, columns: 1 }],
    ["A:C", { row: 0, column: 0, rows: 1048576, columns: 3 }],
    ["2:5", { row: 1, column: 0, rows: 4, columns: 16384 }],
  ])("%s", (text, area) => {
    expect(parseCells(text, "one")).toEqual({ sheet: "one", ...area });
  });

  it.each(["", "1A", "A0", "A", "7", "A1:B", "A1:B2:C3", "XFE1", "A1048577", "Sales", "A1 B2"])(
    "%s is none",
    (text) => {
      expect(parseCells(text, "one")).toBeUndefined();
    },
  );

  it.each([
    ["A1", { cells: "A1" }],
    ["Orders!A1", { sheet: "Orders", cells: "A1" }],
    ["'Two words'!A1:B2", { sheet: "Two words", cells: "A1:B2" }],
    ["'It''s!'!A1", { sheet: "It's!", cells: "A1" }],
  ])("with the sheet apart: %s", (text, parts) => {
    expect(splitSheet(text)).toEqual(parts);
  });
});

describe("an address is written", () => {
  it.each(["A1", "B2:D10", "AA1", "A:C", "2:5", "XFD1048576"])("%s as it was read", (text) => {
    const area = parseCells(text, "one");
    expect(area && formatCells(area)).toBe(text);
  });

  it.each([
    ["Orders", "Orders!A1"],
    ["Two words", "'Two words'!A1"],
    ["It's", "'It''s'!A1"],
    ["2026", "'2026'!A1"],
    ["Q1", "'Q1'!A1"],
    ["Ängar", "Ängar!A1"],
  ])("with the sheet %s, quoted where Excel quotes it", (sheet, address) => {
    expect(formatAddress({ sheet: "one", row: 0, column: 0, rows: 1, columns: 1 }, sheet)).toBe(address);
  });
});
