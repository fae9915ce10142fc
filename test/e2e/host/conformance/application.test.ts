/** The application, undo, the rules of load and sync, and an older Excel. */
import { playedExcel } from "./support/playedExcel";

// https://learn.microsoft.com/javascript/api/excel/excel.application
// https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo
describe.each([
  ["en-US" as const, ".", ",", "M/d/yyyy"],
  ["da-DK" as const, ",", ".", "dd-MM-yyyy"],
  ["sv-SE" as const, ",", "\u00a0", "yyyy-MM-dd"],
])("the culture %s", (language, decimal, group, date) => {
  const excel = playedExcel(language);

  it("has its separators and dates", async () => {
    const read = await excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator,calculationMode");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      application.cultureInfo.datetimeFormat.load("shortDatePattern");
      await context.sync();
      const { name, numberFormat, datetimeFormat } = application.cultureInfo;
      return [
        name,
        [application.decimalSeparator, numberFormat.numberDecimalSeparator],
        [application.thousandsSeparator, numberFormat.numberGroupSeparator],
        datetimeFormat.shortDatePattern,
        application.calculationMode,
      ];
    });
    expect(read).toEqual([language, [decimal, decimal], [group, group], date, "Automatic"]);
  });
});

describe("in English", () => {
  const excel = playedExcel();
  const values = (address: string) =>
    excel.run(async (context, asked) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(asked).load("values");
      await context.sync();
      return range.values;
    }, address);
  const { page } = { page: () => excel.playground.page };

  // https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculate-member(1)
  it.each(["Recalculate", "Full", "FullRebuild"])("calculate(%p) leaves results right", async (kind) => {
    await excel.statement('sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]]');
    await excel.statement(`context.workbook.application.calculate(${JSON.stringify(kind)})`);
    expect(await values("B1")).toEqual([[6]]);
  });

  it("calculate of another kind is InvalidArgument", async () => {
    const failed = await excel.statement('context.workbook.application.calculate("Everything")');
    expect(failed).toMatchObject({ code: "InvalidArgument", location: "Application.calculate" });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
  it("what one sync changes is one step to undo, and to do again", async () => {
    await excel.statement(`sheet.getRange("A1").values = [[1]]; sheet.getRange("B1").values = [[2]];
      sheet.getRange("C1").format.fill.color = "red"; sheet.getRange("D1").formulas = [["=A1+B1"]]`);
    expect(await values("A1:D1")).toEqual([[1, 2, "", 3]]);
    await page().evaluate(() => window.playground.grid.history.undo());
    expect(await values("A1:D1")).toEqual([["", "", "", ""]]);
    await page().evaluate(() => window.playground.grid.history.redo());
    expect(await values("A1:D1")).toEqual([[1, 2, "", 3]]);
  });

  it("deleting a worksheet empties the undo stack", async () => {
    await excel.statement('sheet.getRange("A1").values = [[1]]');
    await excel.statement(
      'context.workbook.worksheets.add("Two"); context.workbook.worksheets.getItem("Two").delete()',
    );
    await page().evaluate(() => window.playground.grid.history.undo());
    expect(await values("A1")).toEqual([[1]]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
  it("a property that was not loaded is PropertyNotLoaded", async () => {
    const failed = await excel.failure(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
      await context.sync();
      return range.values;
    });
    expect(failed.code).toBe("PropertyNotLoaded");
  });

  it("a result that was not synced is ValueNotLoaded", async () => {
    const failed = await excel.failure(async (context) => context.workbook.worksheets.getCount().value);
    expect(failed.code).toBe("ValueNotLoaded");
  });

  it("load without a list brings every scalar property and no object's", async () => {
    const failed = await excel.failure(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load();
      await context.sync();
      if (range.values.length !== 1) throw new Error("It has no values.");
      return range.format.horizontalAlignment;
    });
    expect(failed.code).toBe("PropertyNotLoaded");
  });

  it("what is called on a null object is a null object; its properties cannot be set", async () => {
    const isNull = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject("Missing").getRange("A1").getLastCell();
      range.load("values");
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Missing").name = "Name";
      await context.sync();
    });
    expect(failed.code).toBe("ItemNotFound");
  });

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  it("the first failure ends a batch: what came before stays, what came after is not done", async () => {
    const failed = await excel.statement(`sheet.getRange("A1").values = [[1]];
      sheet.tables.getItem("Missing").delete(); sheet.getRange("A2").values = [[2]]`);
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "TableCollection.getItem" });
    expect(await values("A1:A2")).toEqual([[1], [""]]);
  });

  it("a member that Excel lacks in this version is ApiNotFound, or not there in Office.js", async () => {
    expect(await excel.statement('sheet.slicers.load("items")')).toMatchObject({ code: "ApiNotFound" });
    const supported = await excel.run((context) =>
      Promise.resolve([
        Office.context.requirements.isSetSupported("ExcelApi", "1.17"),
        Office.context.requirements.isSetSupported("ExcelApi", "1.99"),
        "notes" in context.workbook,
      ]),
    );
    // Office.js 1.1.110 has comments and not yet notes (ExcelApi 1.18).
    expect(supported).toEqual([true, false, false]);
  });
});
