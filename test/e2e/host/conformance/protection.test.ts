/** Protected worksheets. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
  excel.run(
    async (context, [given, secret]) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["a", 1],
        ["b", 2],
      ];
      sheet.protection.protect(given ?? undefined, secret ?? undefined);
      await context.sync();
    },
    [options ?? null, password ?? null] as const,
  );

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
describe("WorksheetProtection", () => {
  it("says whether the sheet is protected, and with which options", async () => {
    await protect({ allowFormatCells: true });
    const read = await excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.load("protected,options");
      await context.sync();
      return [protection.protected, protection.options.allowFormatCells, protection.options.allowInsertRows];
    });
    expect(read).toEqual([true, true, false]);
  });

  it("fails if the worksheet has already been protected", async () => {
    await protect();
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidOperation", location: "WorksheetProtection.protect" });
  });

  it("with a password is lifted by it alone", async () => {
    await protect({}, "secret");
    const lift = (password?: string) =>
      excel.failure(
        async (context, [given]) => {
          context.workbook.worksheets.getActiveWorksheet().protection.unprotect(given ?? undefined);
          await context.sync();
        },
        [password ?? null] as const,
      );
    expect(await lift()).toMatchObject({
      code: "InvalidArgument",
      location: "WorksheetProtection.unprotect",
    });
    expect(await lift("wrong")).toMatchObject({ code: "InvalidArgument" });
    expect(await lift("secret")).toMatchObject({ code: "" });
  });
});

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
describe("a protected worksheet answers AccessDenied", () => {
  beforeEach(() => protect());

  it.each([
    ['sheet.getRange("A1").values = [[1]]', "Range.values"],
    ['sheet.getRange("A1").formulas = [["=1"]]', "Range.formulas"],
    ['sheet.getRange("A1").numberFormat = [["0%"]]', "Range.numberFormat"],
    ['sheet.getRange("A1").clear()', "Range.clear"],
    ['sheet.getRange("A1").insert("Down")', "Range.insert"],
    ['sheet.getRange("1:1").delete("Up")', "Range.delete"],
    ['sheet.getRange("A1").format.fill.color = "red"', "RangeFill.color"],
    ['sheet.getRange("A1").format.columnWidth = 30', "RangeFormat.columnWidth"],
    ['sheet.getRange("A1").format.autofitColumns()', "RangeFormat.autofitColumns"],
    ['sheet.getRange("D1").copyFrom("A1")', "Range.copyFrom"],
    ['sheet.getRange("A1:B1").merge()', "Range.merge"],
    ['sheet.tables.add("A1:B2", true)', "TableCollection.add"],
    ['sheet.charts.add("Line", sheet.getRange("A1:B2"))', "ChartCollection.add"],
    ['sheet.getRange("A1").conditionalFormats.add("ColorScale")', "ConditionalFormatCollection.add"],
  ])("to %s", async (script, location) => {
    expect(await excel.statement(script)).toMatchObject({ code: "AccessDenied", location });
  });

  it("reading goes on, and selecting", async () => {
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").load("values");
      range.select();
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });

  it("the user's typing is refused as well", async () => {
    await excel.playground.typeIntoCell("A1", "typed");
    expect(await excel.playground.cell("A1")).toMatchObject({ value: "a" });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions
describe("what the options allow", () => {
  it.each([
    ["allowFormatCells", 'sheet.getRange("A1").format.fill.color = "red"'],
    ["allowFormatColumns", 'sheet.getRange("A1").format.columnWidth = 30'],
    ["allowFormatRows", 'sheet.getRange("A1").format.rowHeight = 30'],
    ["allowInsertRows", 'sheet.getRange("1:1").insert("Down")'],
    ["allowInsertColumns", 'sheet.getRange("A:A").insert("Right")'],
  ])("%s", async (option, script) => {
    await protect({ [option]: true });
    expect(await excel.statement(script)).toMatchObject({ code: "" });
  });
});
