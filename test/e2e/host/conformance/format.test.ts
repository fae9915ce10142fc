/** How cells look: fonts, fills, borders, sizes; clearing and copying. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
describe("RangeFormat", () => {
  it("takes fonts, fills and alignments, and gives them back", async () => {
    const read = await excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      format.font.bold = true;
      format.font.italic = true;
      format.font.color = "red";
      format.font.size = 14;
      format.font.name = "Calibri";
      format.font.underline = "Single";
      format.fill.color = "ffa500";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.load("horizontalAlignment,verticalAlignment,wrapText");
      format.font.load("bold,italic,color,size,name,underline");
      format.fill.load("color");
      await context.sync();
      const { font, fill } = format;
      return [
        [font.bold, font.italic, font.color, font.size, font.name, font.underline],
        fill.color,
        [format.horizontalAlignment, format.verticalAlignment, format.wrapText],
      ];
    });
    expect(read).toEqual([
      [true, true, "#FF0000", 14, "Calibri", "Single"],
      "#FFA500",
      ["Center", "Top", true],
    ]);
  });

  it("is null where cells differ; a fill's colour then is an empty text", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").format.horizontalAlignment = "Right";
      const { format } = sheet.getRange("A1:A2");
      format.load("horizontalAlignment,font/bold,fill/color");
      await context.sync();
      return [format.horizontalAlignment, format.font.bold, format.fill.color];
    });
    expect(read).toEqual([null, null, ""]);
  });

  it("a cell without a fill is #FFFFFF, and fill.clear takes the fill away", async () => {
    const colors = await excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange("A1").format;
      fill.color = "#112233";
      fill.clear();
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(colors).toBe("#FFFFFF");
  });

  it.each([
    ["a colour that is none", "fill", "color", "no colour"],
    ["a size below 1", "font", "size", 0],
    ["a size above 409", "font", "size", 410],
    ["an underline that is none", "font", "underline", "Wavy"],
  ])("%s is InvalidArgument", async (_, part, property, value) => {
    const failed = await excel.failure(
      async (context, [on, name, given]) => {
        const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        Object.assign((format as unknown as Record<string, object>)[on] ?? {}, { [name]: given });
        await context.sync();
      },
      [part, property, value] as const,
    );
    expect(failed.code).toBe("InvalidArgument");
  });

  it("borders: each side by itself, the style None where there is none", async () => {
    const read = await excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").format;
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Thick";
      bottom.color = "#0000FF";
      bottom.load("style,weight,color,sideIndex");
      const top = borders.getItem("EdgeTop").load("style");
      const inside = borders.getItem("InsideHorizontal");
      inside.style = "Dash";
      inside.load("style");
      await context.sync();
      return [bottom.style, bottom.weight, bottom.color, bottom.sideIndex, top.style, inside.style];
    });
    expect(read).toEqual(["Continuous", "Thick", "#0000FF", "EdgeBottom", "None", "Dash"]);
  });

  it("column widths and row heights are in points; autofit fits the contents", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { format } = sheet.getRange("A1");
      format.columnWidth = 30;
      format.rowHeight = 45;
      format.load("columnWidth,rowHeight");
      await context.sync();
      const set = [format.columnWidth, format.rowHeight];
      sheet.getRange("A1").values = [["a text that is much longer than the column is wide"]];
      format.autofitColumns();
      await context.sync();
      format.load("columnWidth");
      await context.sync();
      return [...set, format.columnWidth > 150];
    });
    expect(read).toEqual([30, 45, true]);
  });

  it("columnHidden and rowHidden: true, false, or null when some are", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("2:2").rowHidden = true;
      const ranges = ["B1", "A1", "A1:B1"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("columnHidden,rowHidden");
      await context.sync();
      return ranges.map((range) => [range.columnHidden, range.rowHidden]);
    });
    expect(read).toEqual([
      [true, false],
      [false, false],
      [null, false],
    ]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
describe("Range.clear", () => {
  const cleared = (applyTo?: "All" | "Formats" | "Contents") =>
    excel.run(
      async (context, [what]) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
        range.formulas = [[0.5], ["=A1*2"]];
        range.numberFormat = [["0%"], ["0%"]];
        range.format.fill.color = "#FF0000";
        await context.sync();
        if (what === undefined) range.clear();
        else range.clear(what);
        range.load("formulas,numberFormat,format/fill/color");
        await context.sync();
        return [range.formulas.flat(), range.numberFormat.flat(), range.format.fill.color];
      },
      [applyTo] as const,
    );

  it.each([
    [undefined, [["", ""], ["General", "General"], "#FFFFFF"]],
    ["All", [["", ""], ["General", "General"], "#FFFFFF"]],
    ["Formats", [[0.5, "=A1*2"], ["General", "General"], "#FFFFFF"]],
    ["Contents", [["", ""], ["0%", "0%"], "#FF0000"]],
  ] as const)("%s", async (applyTo, left) => expect(await cleared(applyTo)).toEqual(left));

  it("clears formulas that were filled down, and their spills", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
      sheet.getRange("A1").clear("Contents");
      const range = sheet.getRange("A1:A3").load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(read).toEqual(["", "", ""]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
describe("Range.copyFrom", () => {
  const copied = (type: "All" | "Formulas" | "Values" | "Formats") =>
    excel.run(
      async (context, [copyType]) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
        sheet.getRange("B1").format.fill.color = "#FF0000";
        sheet.getRange("A2").values = [[3]];
        const target = sheet.getRange("B2");
        target.copyFrom("B1", copyType);
        target.load("formulas,values,format/fill/color");
        await context.sync();
        return [
          target.formulas[0]?.[0] as unknown,
          target.values[0]?.[0] as unknown,
          target.format.fill.color,
        ];
      },
      [type] as const,
    );

  it.each([
    ["All", ["=A2*10", 30, "#FF0000"]],
    ["Formulas", ["=A2*10", 30, "#FFFFFF"]],
    ["Values", [20, 20, "#FFFFFF"]],
    ["Formats", ["", "", "#FF0000"]],
  ] as const)("%s", async (type, expected) => expect(await copied(type)).toEqual(expected));

  it.each(["All", "Values"] as const)("%s: copied text stays text, whatever it looks like", async (type) => {
    const texts = ["2026-04", "=1+1", "12", "TRUE"];
    const read = await excel.run(
      async (context, [copyType, contents]) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:D1").values = [contents.map((text) => `'${text}`)];
        sheet.getRange("A2").copyFrom("A1:D1", copyType);
        const target = sheet.getRange("A2:D2").load("values,valueTypes");
        await context.sync();
        return [target.values[0], target.valueTypes[0]] as unknown;
      },
      [type, texts] as const,
    );
    expect(read).toEqual([texts, texts.map(() => "String")]);
  });

  it("expands a smaller destination, repeats into a multiple, transposes and skips blanks", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("D1").copyFrom("A1:B1");
      sheet.getRange("D3:G3").copyFrom("A1:B1");
      sheet.getRange("D5").copyFrom("A1:B1", "All", false, true);
      sheet.getRange("D8:E8").values = [["x", "y"]];
      sheet.getRange("A2:B2").values = [["", 9]];
      sheet.getRange("D8").copyFrom("A2:B2", "Values", true);
      const range = sheet.getRange("D1:G8").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([
      [1, 2, "", ""],
      ["", "", "", ""],
      [1, 2, 1, 2],
      ["", "", "", ""],
      [1, "", "", ""],
      [2, "", "", ""],
      ["", "", "", ""],
      ["x", 9, "", ""],
    ]);
  });
});
