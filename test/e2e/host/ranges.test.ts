/** Ranges and tables as Microsoft's reference describes them. */
import { run } from "../support/inExcel";
import { startHostPages, type HostPage, type HostPages } from "../support/hostPage";

let pages: HostPages;
let host: HostPage;

beforeAll(async () => {
  pages = await startHostPages();
});

beforeEach(async () => {
  host = await pages.open();
});

afterEach(() => host.close());

afterAll(() => pages.close());

describe("ranges", () => {
  it("are reached from one another", async () => {
    const addresses = await run(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Orders");
      const range = sheet.getRange("B2:D5");
      const ranges = [
        range.getCell(0, 1),
        range.getRow(3),
        range.getColumn(2),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getOffsetRange(-1, 1),
        range.getResizedRange(-3, 2),
        range.getAbsoluteResizedRange(1, 1),
        range.getColumnsAfter(2),
        range.getColumnsBefore(1),
        range.getRowsAbove(1),
        range.getRowsBelow(2),
        range.getBoundingRect("F7"),
        range.getIntersection("C1:Z3"),
        range.getIntersectionOrNullObject(sheet.getRange("A1")),
        range.getEntireColumn(),
        range.getEntireRow(),
        sheet.getRange("A:B").getUsedRange(true),
        sheet.getCell(9, 27),
        sheet.getRangeByIndexes(1, 1, 2, 2),
      ];
      for (const one of ranges) one.load("address");
      await context.sync();
      return ranges.map((one) => (one.isNullObject ? null : one.address.replace("Orders!", "")));
    });
    expect(addresses).toEqual([
      "C2",
      "B5:D5",
      "D2:D5",
      "D5",
      "B5:D5",
      "D2:D5",
      "C1:E4",
      "B2:F2",
      "B2",
      "E2:F5",
      "A2:A5",
      "B1:D1",
      "B6:D7",
      "B2:F7",
      "C2:D3",
      null,
      "B:D",
      "2:5",
      "A1:B4",
      "AB10",
      "B2:C3",
    ]);
  });

  it("know their tables, their format and their spill", async () => {
    await host.page.evaluate(() => {
      const sheet = window.grid.activeSheet();
      window.grid.spills = [{ sheet, row: 9, column: 0, rows: 2, columns: 2 }];
    });
    const read = await run(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Orders");
      const tables = sheet.getRange("B3").getTables(false);
      tables.load("items/name");
      const table = context.workbook.tables.getItem("Sales");
      table.load("name,worksheet/name");
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("Amount").getDataBodyRange(),
        sheet.getRange("A10").getSpillingToRange(),
      ];
      for (const range of ranges) range.load("address");
      const spills = ["A10:B11", "A1", "A9:A10"].map((address) => sheet.getRange(address));
      for (const range of spills) range.load("hasSpill");
      const protection = sheet.protection.load("protected");
      sheet.getRange("A1:B4").format.autofitColumns();
      await context.sync();
      return {
        tables: tables.items.map((one) => one.name),
        sheet: table.worksheet.name,
        addresses: ranges.map((range) => range.address),
        spills: spills.map((range) => range.hasSpill),
        protected: protection.protected,
      };
    });
    expect(read).toEqual({
      tables: ["Sales"],
      sheet: "Orders",
      addresses: ["Orders!A1:B4", "Orders!A1:B1", "Orders!A2:B4", "Orders!B2:B4", "Orders!A10:B11"],
      spills: [true, false, null],
      protected: false,
    });
    expect(await host.page.evaluate(() => window.grid.asked)).toEqual(["autofit columns 0 to 1"]);
  });

  it("have no cells' values when they are whole columns", async () => {
    const read = await run(host, async (context) => {
      const column = context.workbook.worksheets.getItem("Orders").getRange("B:B");
      column.load();
      await context.sync();
      const { values, formulas, text, numberFormat, valueTypes, isEntireColumn, rowCount } = column;
      return { values, formulas, text, numberFormat, valueTypes, isEntireColumn, rowCount };
    });
    const nothing = { values: null, formulas: null, text: null, numberFormat: null, valueTypes: null };
    expect(read).toEqual({ ...nothing, isEntireColumn: true, rowCount: 1_048_576 });
  });

  it("are cleared and selected", async () => {
    const [values, selected] = await run(host, async (context) => {
      const range = context.workbook.worksheets.getItem("Orders").getRange("A2:B2");
      range.clear();
      range.select();
      range.load("values");
      const selection = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return [range.values, selection.address] as const;
    });
    expect(values).toEqual([["", ""]]);
    expect(selected).toBe("Orders!A2:B2");
  });
});
