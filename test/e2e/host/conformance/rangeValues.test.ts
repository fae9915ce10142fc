/** What cells hold: values, their types, texts and number formats. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

/** Writes one value to A1 and reads the cell back. */
function written(value: unknown, format = "General") {
  return excel.run(
    async (context, [given, pattern]) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.numberFormat = [[pattern]];
      cell.values = [[given]];
      cell.load("values,valueTypes,text,formulas,numberFormat");
      await context.sync();
      const { values, valueTypes, text, formulas, numberFormat } = cell;
      return [values, valueTypes, text, formulas, numberFormat].map((rows) => rows[0]?.[0] as unknown);
    },
    [value, format] as const,
  );
}

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
// https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype
describe("Range.values", () => {
  it.each([
    [5, 5, "Double", "5", 5, "General"],
    [0.1, 0.1, "Double", "0.1", 0.1, "General"],
    ["text", "text", "String", "text", "text", "General"],
    [true, true, "Boolean", "TRUE", true, "General"],
    ["", "", "Empty", "", "", "General"],
    // Text is read as if it were typed.
    ["12", 12, "Double", "12", 12, "General"],
    ["40%", 0.4, "Double", "40%", 0.4, "0%"],
    ["TRUE", true, "Boolean", "TRUE", true, "General"],
    ["2026-04-01", 46113, "Double", "4/1/2026", 46113, "m/d/yyyy"],
    ["'12", "12", "String", "12", "12", "General"],
    // "If the returned value starts with … equal sign ("="), Excel interprets this value as a formula."
    ["=1+1", 2, "Double", "2", "=1+1", "General"],
    ['=""', "", "String", "", '=""', "General"],
    // "Cells that contain an error will return the error string."
    ["=1/0", "#DIV/0!", "Error", "#DIV/0!", "=1/0", "General"],
    ["=NA()", "#N/A", "Error", "#N/A", "=NA()", "General"],
    ["=NOSUCHNAME", "#NAME?", "Error", "#NAME?", "=NOSUCHNAME", "General"],
  ])("%p gives %p of type %s, shown as %p", async (given, value, type, text, formula, format) => {
    expect(await written(given)).toEqual([value, type, text, formula, format]);
  });

  it("written into cells formatted as text stay text", async () => {
    expect(await written("12", "@")).toEqual(["12", "String", "12", "12", "@"]);
  });

  it("that are null leave the cell as it is", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[1, 3]]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
  it("given as one value fill the whole range", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = "x" as never;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  it.each([
    ["more rows", [[1], [2], [3]]],
    ["fewer rows", [[1]]],
    [
      "more columns",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["rows of different lengths", [[1], [2, 3]]],
  ])("of %s than the range has are InvalidArgument", async (_, values) => {
    const failed = await excel.failure(async (context, given) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").values = given;
      await context.sync();
    }, values);
    expect(failed).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
    expect(failed.message).toBe(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  });

  // https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
  it("of more characters than a cell holds are InvalidArgument", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x".repeat(32_768)]];
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });

  it("of whole columns are null, and cannot be written row by row", async () => {
    const read = await excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange("A:A");
      column.load("values,text,formulas");
      await context.sync();
      return [column.values, column.text, column.formulas];
    });
    expect(read).toEqual([null, null, null]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member
describe("Range.numberFormat and text", () => {
  it.each([
    [0.856, "0.0%", "85.6%"],
    [1234.5, "#,##0.00", "1,234.50"],
    [46113, "yyyy-mm-dd", "2026-04-01"],
    [46113, "d mmm yyyy", "1 Apr 2026"],
    [-5, "0;[Red](0)", "(5)"],
    [0, '0;-0;"none"', "none"],
    [1234567, '0.0,,"M"', "1.2M"],
    [5, '0 "days"', "5 days"],
  ])("%p in %s is shown as %p", async (value, format, text) => {
    const [, , shown, , read] = await written(value, format);
    expect([shown, read]).toEqual([text, format]);
  });

  it("a whole range takes one format given alone", async () => {
    const formats = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.numberFormat = "0.0" as never;
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat;
    });
    expect(formats).toEqual([
      ["0.0", "0.0"],
      ["0.0", "0.0"],
    ]);
  });

  it("formatting leaves formulas and values as they are", async () => {
    const read = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=1/4"]];
      await context.sync();
      cell.numberFormat = [["0%"]];
      cell.load("formulas,values,text");
      await context.sync();
      return [cell.formulas, cell.values, cell.text];
    });
    expect(read).toEqual([[["=1/4"]], [[0.25]], [["25%"]]]);
  });

  it("text does not depend on the column's width", async () => {
    const text = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [[1234567.891]];
      cell.format.columnWidth = 10;
      cell.load("text");
      await context.sync();
      return cell.text;
    });
    expect(text).toEqual([["1234567.891"]]);
  });
});
