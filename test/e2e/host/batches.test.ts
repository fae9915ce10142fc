/** How Excel on the web loads, syncs and refuses, asked through Microsoft's unmodified Office.js. */
import { failure, run } from "../support/inExcel";
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

describe("load and sync", () => {
  it("bring the properties that were asked for", async () => {
    const read = await run(host, async (context) => {
      const range = context.workbook.worksheets.getItem("Orders").getRange("A2:B3");
      range.load("address,values,text,valueTypes,rowCount,columnIndex");
      await context.sync();
      const { address, values, text, valueTypes, rowCount, columnIndex } = range;
      return { address, values, text, valueTypes, rowCount, columnIndex };
    });
    expect(read).toEqual({
      address: "Orders!A2:B3",
      values: [
        ["Anna", 10],
        ["Bo", 20.5],
      ],
      text: [
        ["Anna", "10"],
        ["Bo", "20.5"],
      ],
      valueTypes: [
        ["String", "Double"],
        ["String", "Double"],
      ],
      rowCount: 2,
      columnIndex: 0,
    });
  });

  it("bring nothing else: reading a property that was not loaded is PropertyNotLoaded", async () => {
    const failed = await failure(host, async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.values;
    });
    expect(failed.code).toBe("PropertyNotLoaded");
  });

  it("follow a path through objects and through the items of a collection", async () => {
    const read = await run(host, async (context) => {
      const range = context.workbook.getActiveCell();
      range.load("worksheet/name");
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/tables/items/name,items/tables/items/columns/items/name");
      await context.sync();
      return {
        sheet: range.worksheet.name,
        sheets: sheets.items.map((sheet) => ({
          name: sheet.name,
          tables: sheet.tables.items.map((table) => [
            table.name,
            ...table.columns.items.map((column) => column.name),
          ]),
        })),
      };
    });
    expect(read).toEqual({
      sheet: "Orders",
      sheets: [
        { name: "Orders", tables: [["Sales", "Customer", "Amount"]] },
        { name: "Two words", tables: [] },
      ],
    });
  });

  it("take the properties of a collection's items without the word items", async () => {
    const names = await run(host, async (context) => {
      const tables = context.workbook.tables;
      tables.load("name");
      await context.sync();
      return tables.items.map((table) => table.name);
    });
    expect(names).toEqual(["Sales"]);
  });

  it("name an item of a collection again in a later batch", async () => {
    const address = await run(host, async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name");
      await context.sync();
      const used = sheets.items[0]?.getUsedRange();
      used?.load("address");
      await context.sync();
      return used?.address;
    });
    expect(address).toBe("Orders!A1:B5");
  });

  it("keep a range from batch to batch within one Excel.run", async () => {
    const addresses = await run(host, async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      const first = range.address;
      context.workbook.worksheets.getItem("Orders").getRange("B3").select();
      await context.sync();
      range.load("address");
      await context.sync();
      return [first, range.address];
    });
    expect(addresses).toEqual(["Orders!A1", "Orders!A1"]);
  });
});

describe("null objects", () => {
  it("stand for what a method named OrNullObject does not find", async () => {
    const isNull = await run(host, async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
      const range = missing.getRange("A1");
      const present = context.workbook.worksheets.getItemOrNullObject("orders");
      const empty = context.workbook.worksheets.getItem("Two words").getUsedRangeOrNullObject();
      range.load("values");
      await context.sync();
      return [missing.isNullObject, range.isNullObject, present.isNullObject, empty.isNullObject];
    });
    expect(isNull).toEqual([true, true, false, true]);
  });

  it("may be named again in a later batch", async () => {
    const isNull = await run(host, async (context) => {
      const missing = context.workbook.tables.getItemOrNullObject("Missing");
      await context.sync();
      const worksheet = missing.worksheet;
      await context.sync();
      return worksheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});
