/** Named items, of the workbook and of a worksheet. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

// https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection
describe("NamedItemCollection", () => {
  it("add: a range or a formula, with a comment; formulas of cells use the name", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[1], [2]];
      const { names } = context.workbook;
      const range = names.add("Data", sheet.getRange("A1:A2"), "What we count");
      const rate = names.add("Rate", "=0.25");
      const cell = sheet.getRange("C1");
      cell.formulas = [["=SUM(Data)*Rate"]];
      for (const one of [range, rate]) one.load("name,formula,comment,scope,type,value,visible");
      cell.load("values");
      await context.sync();
      return [
        [range, rate].map((one) => [one.formula, one.comment, one.scope, one.type, one.value, one.visible]),
        cell.values,
      ];
    });
    expect(read).toEqual([
      [
        ["=Sheet1!$A$1:$A$2", "What we count", "Workbook", "Range", "Sheet1!$A$1:$A$2", true],
        ["=0.25", "", "Workbook", "Double", 0.25, true],
      ],
      [[0.75]],
    ]);
  });

  // https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
  it.each(["", "two words", "1st", "A1", "XFD1", "R1C1", "c", "R", "a-b", "x".repeat(256)])(
    "a name cannot be %p",
    async (name) => {
      const failed = await excel.failure(async (context, given) => {
        context.workbook.names.add(given, "=1");
        await context.sync();
      }, name);
      expect(failed).toMatchObject({ code: "InvalidArgument", location: "NamedItemCollection.add" });
    },
  );

  it("a name that is taken in the same scope, letter case ignored, is ItemAlreadyExists", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.names.add("Rate", "=1");
      context.workbook.worksheets.getActiveWorksheet().names.add("Rate", "=2");
      context.workbook.names.add("RATE", "=3");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemAlreadyExists", location: "NamedItemCollection.add" });
    const counts = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const both = [context.workbook.names.getCount(), sheet.names.getCount()];
      await context.sync();
      return both.map((count) => count.value);
    });
    expect(counts).toEqual([1, 1]);
  });

  it("getItem of what is missing is ItemNotFound, getItemOrNullObject a null object", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.names.getItem("Missing").load("value");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "NamedItemCollection.getItem" });
    const isNull = await excel.run(async (context) => {
      const item = context.workbook.names.getItemOrNullObject("Missing");
      await context.sync();
      return item.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.nameditem
describe("NamedItem", () => {
  it.each([
    ["=5", "Integer", 5],
    ['="text"', "String", "text"],
    ["=TRUE", "Boolean", true],
    ["=1/0", "Error", "#DIV/0!"],
  ])("%s is of type %s", async (formula, type, value) => {
    const read = await excel.run(async (context, given) => {
      const item = context.workbook.names.add("Item", given).load("type,value");
      await context.sync();
      return [item.type, item.value];
    }, formula);
    expect(read).toEqual([type, value]);
  });

  it("getRange leads to its cells; of what is no range it is ItemNotFound, or a null object", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = context.workbook.names.add("Data", sheet.getRange("B2:C3")).getRange().load("address");
      const none = context.workbook.names.add("Rate", "=0.5").getRangeOrNullObject();
      await context.sync();
      return [range.address, none.isNullObject];
    });
    expect(read).toEqual(["Sheet1!B2:C3", true]);
    const failed = await excel.failure(async (context) => {
      context.workbook.names.getItem("Rate").getRange().load("address");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "NamedItem.getRange" });
  });

  it("worksheet throws for a name of the workbook, worksheetOrNullObject is a null object", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const own = sheet.names.add("Own", "=1");
      own.load("scope,worksheet/name");
      const none = context.workbook.names.add("All", "=1").worksheetOrNullObject;
      await context.sync();
      return [own.scope, own.worksheet.name, none.isNullObject];
    });
    expect(read).toEqual(["Worksheet", "Sheet1", true]);
    const failed = await excel.failure(async (context) => {
      context.workbook.names.getItem("All").worksheet.load("name");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "NamedItem.worksheet" });
  });

  it("follows its cells when rows are inserted, and the worksheet's new name", async () => {
    const formula = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const item = context.workbook.names.add("Data", sheet.getRange("B2:C3"));
      sheet.getRange("1:1").insert("Down");
      sheet.name = "New name";
      item.load("formula");
      await context.sync();
      return item.formula;
    });
    expect(formula).toBe("='New name'!$B$3:$C$4");
  });

  it("a formula can be replaced, hidden and deleted; cells that use it follow", async () => {
    const read = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      const item = context.workbook.names.add("Rate", "=2");
      cell.formulas = [["=Rate*10"]];
      await context.sync();
      item.formula = "=3";
      item.visible = false;
      cell.load("values");
      item.load("visible");
      await context.sync();
      const values = cell.values;
      item.delete();
      await context.sync();
      cell.load("values");
      await context.sync();
      return [values, item.visible, cell.values];
    });
    expect(read).toEqual([[[30]], false, [["#NAME?"]]]);
  });
});
