/** A table's total row. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

const workbook = (below: readonly string[] = []) => ({
  name: "Book",
  sheets: [
    {
      name: "Sheet1",
      rows: [["Name", "Amount"], ["Anna", 10], ["Bo", 20], [...below]],
      tables: [{ name: "Orders", address: "A1:B3" }],
    },
  ],
});

const shownTotals = () =>
  excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Orders");
    table.showTotals = true;
    const row = table.getTotalRowRange().load("address,formulas,values");
    const ranges = [
      table.getRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Amount").getTotalRowRange(),
    ];
    for (const range of ranges) range.load("address");
    table.load("showTotals");
    table.rows.load("count");
    await context.sync();
    return [
      table.showTotals,
      row.address,
      row.formulas[0],
      row.values[0]?.[1] as unknown,
      ranges.map(({ address }) => address),
      table.rows.count,
    ];
  });

// https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-showtotals-member
// https://support.microsoft.com/office/total-the-data-in-an-excel-table-6944378f-a222-4449-93d8-474386b11f20
describe("Table.showTotals", () => {
  it("adds a row below the data, which adds up the last column and is no part of the data body", async () => {
    await excel.open(workbook());
    expect(await shownTotals()).toEqual([
      true,
      "Sheet1!A4:B4",
      ["Total", "=SUBTOTAL(109,Orders[Amount])"],
      30,
      ["Sheet1!A1:B4", "Sheet1!A2:B3", "Sheet1!B4"],
      2,
    ]);
  });

  it("cells below make room", async () => {
    await excel.open(workbook(["below"]));
    await shownTotals();
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A4:A5").load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(values).toEqual(["Total", "below"]);
  });

  it("set to false the row goes; getTotalRowRange then is ItemNotFound", async () => {
    await excel.open(workbook());
    await shownTotals();
    const address = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Orders");
      table.showTotals = false;
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A1:B3");
    const failed = await excel.failure(async (context) => {
      context.workbook.tables.getItem("Orders").getTotalRowRange().load("address");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "Table.getTotalRowRange" });
  });

  it("rows that are added come above it; the totals follow", async () => {
    await excel.open(workbook());
    await shownTotals();
    const read = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Orders");
      table.rows.add(undefined, [["Cai", 5]]);
      await context.sync();
      const row = table.getTotalRowRange().load("address,values");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      return [row.address, row.values[0]?.[1] as unknown, body.address];
    });
    expect(read).toEqual(["Sheet1!A5:B5", 35, "Sheet1!A2:B4"]);
  });

  // https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
  it("structured references: #Totals is the row, #All holds it, the columns alone do not", async () => {
    await excel.open(workbook());
    await shownTotals();
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("D1:D3");
      range.formulas = [["=Orders[[#Totals],[Amount]]"], ["=ROWS(Orders[#All])"], ["=SUM(Orders[Amount])"]];
      range.load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(values).toEqual([30, 4, 30]);
  });
});
