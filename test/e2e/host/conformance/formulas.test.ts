/** Formulas: English in `formulas`, in the user's own separators in `formulasLocal`. */
import { playedExcel } from "./support/playedExcel";

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member
describe("in English", () => {
  const excel = playedExcel();

  it("formulas are given back as they were written, and a cell without one gives its value", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C2");
      range.formulas = [
        [1, "two", true],
        ["=SUM(A1:A1, 1.5)", '=A1&"x"', ""],
      ];
      range.load("formulas,values,formulasLocal");
      await context.sync();
      return [range.formulas, range.values, range.formulasLocal];
    });
    const formulas = [
      [1, "two", true],
      ["=SUM(A1:A1, 1.5)", '=A1&"x"', ""],
    ];
    const values = [
      [1, "two", true],
      [2.5, "1x", ""],
    ];
    expect(read).toEqual([formulas, values, formulas]);
  });

  it.each([
    ["two unclosed parentheses", "=SUM(ABS(1"],
    ["a missing operand", "=1+"],
    ["too few arguments", "=IF()"],
    ["too many arguments", "=ABS(1,2)"],
    ["other languages' separators", "=SUM(1;2)"],
    ["a table that is not there", "=SUM(Nowhere[Amount])"],
    ["more than 8192 characters", `=${"1+".repeat(4_100)}1`],
  ])("with %s are InvalidArgument and write nothing", async (_, formula) => {
    const failed = await excel.failure(async (context, given) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.formulas = [["before"], [given]];
      await context.sync();
    }, formula);
    expect(failed).toMatchObject({ code: "InvalidArgument", location: "Range.formulas" });
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[""]]);
  });

  it("a table's formulas name its columns, and this row's cell with @", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["Name", "Amount"],
        ["Anna", 10],
        ["Bo", 20],
      ];
      sheet.tables.add("A1:B3", true).name = "Orders";
      const cells = sheet.getRange("D2:E2");
      cells.formulas = [["=SUM(Orders[Amount])", "=Orders[@Amount]*2"]];
      cells.load("values");
      await context.sync();
      return cells.values;
    });
    expect(read).toEqual([[30, 20]]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulaslocal-member
describe.each([
  ["da-DK" as const, "=SUM(A1;1,5)", '=IF(A1>1;"a,b";{1,5\\2})'],
  ["sv-SE" as const, "=SUM(A1;1,5)", '=IF(A1>1;"a,b";{1,5\\2})'],
])("in %s", (language, sum, array) => {
  const excel = playedExcel(language);

  it("formulasLocal has the user's separators; formulas stay English", async () => {
    const read = await excel.run(
      async (context, [local, localArray]) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("B1:B2");
        range.formulas = [["=SUM(A1,1.5)"], ['=IF(A1>1,"a,b",{1.5,2})']];
        range.load("formulasLocal");
        const other = context.workbook.worksheets.getActiveWorksheet().getRange("B5:B6");
        other.formulasLocal = [[local], [localArray]];
        other.load("formulas,values");
        await context.sync();
        return [range.formulasLocal, other.formulas];
      },
      [sum, array] as const,
    );
    expect(read).toEqual([
      [[sum], [array]],
      [["=SUM(A1,1.5)"], ['=IF(A1>1,"a,b",{1.5,2})']],
    ]);
  });

  it("numbers and their texts: values are numbers, text has the user's decimal comma", async () => {
    const read = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [[1234.5]];
      cell.numberFormat = [["#,##0.00"]];
      cell.load("values,text,numberFormat");
      await context.sync();
      return [cell.values, cell.text, cell.numberFormat];
    });
    const text = language === "da-DK" ? "1.234,50" : "1\u00a0234,50";
    expect(read).toEqual([[[1234.5]], [[text]], [["#,##0.00"]]]);
  });

  it("formulas in English's separators are refused by formulasLocal", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulasLocal = [["=SUM(1.5,2)"]];
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidArgument", location: "Range.formulasLocal" });
  });
});
