/** Used ranges, special cells, spills, and what is found in them. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
describe("used ranges", () => {
  it("of a blank worksheet are its first cell, or a null object", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [range.address, none.isNullObject];
    });
    expect(read).toEqual(["Sheet1!A1", true]);
  });

  it("hold every cell with a value or formatting; with valuesOnly those with values", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("C4").formulas = [['=""']];
      sheet.getRange("E1").format.fill.color = "#FF0000";
      const ranges = [sheet.getUsedRange(), sheet.getUsedRange(true), sheet.getRange("B:B").getUsedRange()];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(read).toEqual(["Sheet1!B1:E4", "Sheet1!B2", "Sheet1!B2"]);
  });

  it("of a range without used cells are ItemNotFound, or a null object", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").getUsedRange().load("address");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "Range.getUsedRange" });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspecialcells-member(1)
describe("Range.getSpecialCells", () => {
  beforeEach(() =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C3").formulas = [
        [1, "text", true],
        ["=A1+1", '="t"', "=1/0"],
        ["", 2, "=NA()"],
      ];
      await context.sync();
    }),
  );

  const found = (type: string, valueType?: string) =>
    excel.run(
      async (context, [cellType, cellValueType]) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const areas = sheet
          .getRange("A1:C3")
          .getSpecialCellsOrNullObject(cellType as "Formulas", cellValueType as "Errors");
        areas.load("address,cellCount,areaCount");
        await context.sync();
        return areas.isNullObject ? "null" : areas.address.replaceAll("Sheet1!", "");
      },
      [type, valueType] as const,
    );

  it.each([
    ["Formulas", undefined, "A2:C2,C3"],
    ["Formulas", "Errors", "C2:C3"],
    ["Formulas", "Numbers", "A2"],
    ["Formulas", "ErrorsText", "B2:C2,C3"],
    ["Constants", undefined, "A1:C1,B3"],
    ["Constants", "Logical", "C1"],
    ["Constants", "Errors", "null"],
    ["Blanks", undefined, "A3"],
  ])("%s %s: %s", async (type, valueType, address) => expect(await found(type, valueType)).toBe(address));

  it("that finds nothing is ItemNotFound", async () => {
    const failed = await excel.failure(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C3").getSpecialCells("Constants", "Errors").load("address");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "Range.getSpecialCells" });
  });

  it("Visible leaves hidden rows out", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("2:2").rowHidden = true;
      await context.sync();
    });
    expect(await found("Visible")).toBe("A1:C1,A3:C3");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspillingtorange-member(1)
describe("spills", () => {
  it("lead from the anchor to all cells and back", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const anchor = sheet.getRange("B2");
      anchor.formulas = [["=SEQUENCE(2,3)"]];
      const spill = anchor.getSpillingToRange().load("address,values");
      const parent = sheet.getRange("D3").getSpillParent().load("address");
      const none = [
        sheet.getRange("C2").getSpillingToRangeOrNullObject(),
        sheet.getRange("A1").getSpillParentOrNullObject(),
        sheet.getRange("B2:C2").getSpillParentOrNullObject(),
      ];
      const cells = ["B2:D3", "A1", "A2:B2"].map((address) => sheet.getRange(address).load("hasSpill"));
      const filled = sheet.getRange("C2").load("formulas");
      await context.sync();
      return [
        spill.address,
        spill.values,
        parent.address,
        none.map((one) => one.isNullObject),
        cells.map((cell) => cell.hasSpill),
        filled.formulas,
      ];
    });
    expect(read).toEqual([
      "Sheet1!B2:D3",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      "Sheet1!B2",
      [true, true, true],
      [true, false, null],
      [[2]],
    ]);
  });

  it.each(["getSpillingToRange", "getSpillParent"] as const)(
    "%s fails for more than one cell",
    async (member) => {
      const failed = await excel.failure(async (context, name) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2")[name]().load("address");
        await context.sync();
      }, member);
      expect(failed).toMatchObject({ code: "InvalidArgument", location: `Range.${member}` });
    },
  );

  it("that are blocked show #SPILL! and have no range", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A2").values = [["in the way"]];
      const anchor = sheet.getRange("A1");
      anchor.formulas = [["=SEQUENCE(3)"]];
      anchor.load("values,hasSpill");
      const spill = anchor.getSpillingToRangeOrNullObject();
      await context.sync();
      return [anchor.values, spill.isNullObject];
    });
    expect(read).toEqual([[["#SPILL!"]], true]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-find-member(1)
describe("Range.find", () => {
  it("the first cell that shows the text; complete or with case when asked to", async () => {
    await excel.open({ name: "Book", sheets: [{ name: "Sheet1", rows: [["Anna"], ["ann"], ["Joanna"]] }] });
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      const found = [
        range.find("ann", {}),
        range.find("ann", { completeMatch: true }),
        range.find("anna", { matchCase: true }),
        range.find("ann", { searchDirection: "Backwards" }),
      ];
      for (const one of found) one.load("address");
      const none = range.findOrNullObject("Bo", {});
      await context.sync();
      return [found.map((one) => one.address.replace("Sheet1!", "")), none.isNullObject];
    });
    expect(read).toEqual([["A1", "A2", "A3", "A3"], true]);
  });
});
