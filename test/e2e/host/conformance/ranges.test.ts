/** Ranges: where they are and how one leads to another. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

// https://learn.microsoft.com/javascript/api/excel/excel.range
describe("Range", () => {
  it.each([
    ['getRange("b2:D5")', "Sheet1!B2:D5"],
    ['getRange("D5:B2")', "Sheet1!B2:D5"],
    ['getRange("$B$2")', "Sheet1!B2"],
    ['getRange("Sheet1!B2")', "Sheet1!B2"],
    ['getRange("C:B")', "Sheet1!B:C"],
    ['getRange("5:2")', "Sheet1!2:5"],
    ['getRange("A1:XFD1048576")', "Sheet1!1:1048576"],
    // "The cell can be outside the bounds of its parent range, so long as it stays within the worksheet grid."
    ['getRange("B2:C3").getCell(5,5)', "Sheet1!G7"],
    ['getRange("B2:C3").getCell(-1,-1)', "Sheet1!A1"],
    ['getRange("B2:C3").getCell(-2,0)', "InvalidArgument"],
    ["getCell(1048575,16383)", "Sheet1!XFD1048576"],
    ["getCell(1048576,0)", "InvalidArgument"],
    ["getRangeByIndexes(1,1,2,3)", "Sheet1!B2:D3"],
    ["getRangeByIndexes(0,0,0,1)", "InvalidArgument"],
    // The `GetBoundingRect` of "B2:C5" and "D10:E15" is "B2:E15".
    ['getRange("B2:C5").getBoundingRect("D10:E15")', "Sheet1!B2:E15"],
    ['getRange("B4:E11").getEntireColumn()', "Sheet1!B:E"],
    ['getRange("B4:E11").getEntireRow()', "Sheet1!4:11"],
    ['getRange("B2:D5").getLastCell()', "Sheet1!D5"],
    ['getRange("B2:D5").getLastColumn()', "Sheet1!D2:D5"],
    ['getRange("B2:D5").getLastRow()', "Sheet1!B5:D5"],
    ['getRange("B2:D5").getOffsetRange(-1,2)', "Sheet1!D1:F4"],
    ['getRange("B2:D5").getOffsetRange(-2,0)', "InvalidArgument"],
    ['getRange("B2:D5").getResizedRange(1,-2)', "Sheet1!B2:B6"],
    ['getRange("B2:D5").getResizedRange(0,-3)', "InvalidArgument"],
    ['getRange("B2:D5").getAbsoluteResizedRange(1,1)', "Sheet1!B2"],
    ['getRange("B2:D5").getColumnsAfter()', "Sheet1!E2:E5"],
    // "You can also use a negative number to create a range within the current range."
    ['getRange("B2:D5").getColumnsAfter(-2)', "Sheet1!C2:D5"],
    ['getRange("B2:D5").getColumnsBefore(-2)', "Sheet1!B2:C5"],
    ['getRange("B2:D5").getColumnsBefore(2)', "InvalidArgument"],
    ['getRange("B2:D5").getRowsBelow(-1)', "Sheet1!B5:D5"],
    ['getRange("B2:D5").getRowsAbove(-1)', "Sheet1!B2:D2"],
    ['getRange("B2:D5").getRowsBelow(2)', "Sheet1!B6:D7"],
    ['getRange("B2:D5").getColumn(2)', "Sheet1!D2:D5"],
    ['getRange("B2:D5").getRow(3)', "Sheet1!B5:D5"],
    ['getRange("B2:D5").getIntersection("C4:Z9")', "Sheet1!C4:D5"],
    ['getRange("B2:D5").getIntersection("F1")', "ItemNotFound"],
    ['getRange("B2:D5").getIntersectionOrNullObject("F1")', "null"],
    ['getRange("nonsense")', "InvalidArgument"],
    ['getRange("XFE1")', "InvalidArgument"],
    ['getRange("A0")', "InvalidArgument"],
    ['getRange("Missing!A1")', "InvalidArgument"],
  ])("%s is %s", async (path, address) => expect(await excel.address(path)).toBe(address));

  it("quotes the worksheet's name in addresses where a formula would need it", async () => {
    const names = ["Two words", "It's", "A1", "R1C1", "2026", "Ordre_æøå"];
    await excel.open({ name: "Book", sheets: names.map((name) => ({ name, rows: [] })) });
    const addresses = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const cells = sheets.items.map((sheet) => sheet.getRange("A1").load("address"));
      await context.sync();
      return cells.map((cell) => cell.address);
    });
    const quoted = ["'Two words'", "'It''s'", "'A1'", "'R1C1'", "'2026'", "Ordre_æøå"];
    expect(addresses).toEqual(quoted.map((name) => `${name}!A1`));
  });

  it("of whole columns counts all rows; cellCount is -1 when over 2^31-1", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = [sheet.getRange("B:C"), sheet.getRange()];
      for (const range of ranges) range.load("rowCount,columnCount,cellCount,isEntireColumn,isEntireRow");
      await context.sync();
      return ranges.map((range) => [
        range.rowCount,
        range.columnCount,
        range.cellCount,
        range.isEntireColumn,
        range.isEntireRow,
      ]);
    });
    expect(read).toEqual([
      [1_048_576, 2, 2_097_152, true, false],
      [1_048_576, 16_384, -1, true, true],
    ]);
  });

  it("stays at its cells within one Excel.run while rows are inserted above", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A3");
      range.values = [["x"]];
      range.load("address");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      await context.sync();
      range.load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual(["Sheet1!A4", [["x"]]]);
  });

  it("getSurroundingRegion is bounded by blank rows and columns", async () => {
    await excel.open({
      name: "Book",
      sheets: [{ name: "Sheet1", rows: [["a", "b"], ["c"], [], ["d"], ["", "", "", "e"]] }],
    });
    expect(await excel.address('getRange("B2").getSurroundingRegion()')).toBe("Sheet1!A1:B2");
    expect(await excel.address('getRange("F9").getSurroundingRegion()')).toBe("Sheet1!F9");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)
describe("Range.insert and delete", () => {
  const read = (address: string) =>
    excel.run(async (context, asked) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(asked).load("formulas");
      await context.sync();
      return range.formulas;
    }, address);

  const grid = {
    name: "Book",
    sheets: [{ name: "Sheet1", rows: [[1, 2], [3, 4], [{ formula: "=A1+A2" }]] }],
  };

  it("insert returns the range at the now blank space, and formulas follow the cells", async () => {
    await excel.open(grid);
    const address = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const inserted = sheet.getRange("A1:A2").insert("Down").load("address,values");
      await context.sync();
      return [inserted.address, inserted.values];
    });
    expect(address).toEqual(["Sheet1!A1:A2", [[""], [""]]]);
    expect(await read("A1:B5")).toEqual([
      ["", 2],
      ["", 4],
      [1, ""],
      [3, ""],
      ["=A3+A4", ""],
    ]);
  });

  it("insert to the right moves the cells of those rows alone", async () => {
    await excel.open(grid);
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").insert("Right");
      await context.sync();
    });
    expect(await read("A1:C3")).toEqual([
      ["", 1, 2],
      [3, 4, ""],
      ["=B1+A2", "", ""],
    ]);
  });

  it("delete shifts the rest, and a formula whose cell is gone shows #REF!", async () => {
    await excel.open(grid);
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("1:1").delete("Up");
      await context.sync();
    });
    expect(await read("A1:B2")).toEqual([
      [3, 4],
      ["=#REF!+A1", ""],
    ]);
  });

  it("insert that would push filled cells off the sheet is NonBlankCellOffSheet", async () => {
    const failed = await excel.failure(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("XFD1").values = [["last"]];
      sheet.getRange("A1").insert("Right");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "NonBlankCellOffSheet", location: "Range.insert" });
  });

  it("a direction that is none is InvalidArgument", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1")
        .delete("Down" as never);
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidArgument", location: "Range.delete" });
  });
});
