/** Charts and colour scales. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

beforeEach(() =>
  excel.open({
    name: "Book",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["Month", "2025", "2026"],
          ["Jan", 1, 2],
          ["Feb", 3, 4],
        ],
      },
    ],
  }),
);

// https://learn.microsoft.com/javascript/api/excel/excel.chartcollection
describe("charts", () => {
  it("add: series from columns, named by the first row; found by name and by index", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.load("name,chartType,id");
      chart.series.load("items/name");
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      const categories = chart.series.getItemAt(1).getDimensionValues("Categories");
      const count = sheet.charts.getCount();
      const first = sheet.charts.getItemAt(0).load("name");
      await context.sync();
      const found = sheet.charts.getItem(chart.name).load("id");
      await context.sync();
      return [
        chart.chartType,
        chart.series.items.map(({ name }) => name),
        values.value,
        categories.value,
        count.value,
        first.name === chart.name,
        found.id === chart.id,
      ];
    });
    expect(read).toEqual(["ColumnClustered", ["2025", "2026"], [2, 4], ["Jan", "Feb"], 1, true, true]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.chart
  it("titles, axes, legend, labels, colours, place and size can be set and read", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"));
      chart.name = "Retention";
      chart.title.text = "Retention by month";
      chart.axes.valueAxis.title.text = "Share";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 5;
      chart.legend.position = "Right";
      chart.series.getItemAt(0).format.line.color = "#FF0000";
      chart.left = 10;
      chart.top = 20;
      chart.width = 300;
      chart.height = 200;
      chart.load("name,left,top,width,height,title/text,legend/position");
      const axis = chart.axes.valueAxis.load("minimum,maximum,title/text");
      const line = chart.series.getItemAt(0).format.line.load("color");
      await context.sync();
      return [
        chart.name,
        [chart.left, chart.top, chart.width, chart.height],
        chart.title.text,
        chart.legend.position,
        [axis.minimum, axis.maximum, axis.title.text],
        line.color,
      ];
    });
    expect(read).toEqual([
      "Retention",
      [10, 20, 300, 200],
      "Retention by month",
      "Right",
      [0, 5, "Share"],
      "#FF0000",
    ]);
  });

  it("setPosition covers the cells; setData shows others; delete takes the chart away", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"));
      chart.setPosition("E2", "H12");
      const cells = sheet.getRange("A1:D1").load("address");
      chart.load("left,top,width,height");
      chart.setData(sheet.getRange("A1:B3"));
      chart.series.load("count");
      await context.sync();
      const place = [chart.left > 0, chart.top > 0, chart.width > 100, chart.height > 100, cells.address];
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      return [place, chart.series.count, count.value];
    });
    expect(read).toEqual([[true, true, true, true, "Sheet1!A1:D1"], 1, 0]);
  });

  it.each([
    ['sheet.charts.getItem("Missing").load("name")', "ItemNotFound", "ChartCollection.getItem"],
    ['sheet.charts.add("Nonsense", sheet.getRange("A1:B2"))', "ApiNotFound", "ChartCollection.add"],
    ['sheet.charts.add("Line", sheet.getRange("A1:B3")).width = -1', "InvalidArgument", "Chart.width"],
  ])("%s is %s", async (statement, code, location) => {
    expect(await excel.statement(statement)).toMatchObject({ code, location });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
// https://learn.microsoft.com/javascript/api/excel/excel.conditionalcolorscalecriteria
describe("colour scales", () => {
  it("with two or three points, given back as they were set", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      const format = range.conditionalFormats.add("ColorScale");
      format.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
        maximum: { type: "Number", formula: "4", color: "#00FF00" },
      };
      format.load("type,priority,stopIfTrue");
      format.colorScale.load("criteria,threeColorScale");
      const where = format.getRange().load("address");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      const { minimum, midpoint, maximum } = format.colorScale.criteria;
      return [
        format.type,
        format.colorScale.threeColorScale,
        [minimum.color, midpoint?.color, maximum.color],
        [minimum.type, midpoint?.formula, maximum.formula],
        where.address,
        count.value,
      ];
    });
    expect(read).toEqual([
      "ColorScale",
      true,
      ["#FFFFFF", "#FFFF00", "#00FF00"],
      ["LowestValue", "50", "4"],
      "Sheet1!B2:C3",
      1,
    ]);
  });

  it("add: at the first/top priority", async () => {
    const read = await excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      const first = conditionalFormats.add("ColorScale").load("priority,id");
      await context.sync();
      const second = conditionalFormats.add("ColorScale").load("priority,id");
      first.load("priority");
      await context.sync();
      return [first.priority, second.priority];
    });
    expect(read).toEqual([1, 0]);
  });

  it("are found by the cells they touch; clearAll takes them away", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:C3").conditionalFormats.add("ColorScale");
      const counts = [
        sheet.getRange("A1:B2").conditionalFormats.getCount(),
        sheet.getRange("E1").conditionalFormats.getCount(),
      ];
      await context.sync();
      sheet.getRange("A1:D9").conditionalFormats.clearAll();
      const after = sheet.getRange("B2").conditionalFormats.getCount();
      await context.sync();
      return [counts.map((count) => count.value), after.value];
    });
    expect(read).toEqual([[1, 0], 0]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.commentcollection
describe("comments", () => {
  it("one a cell: added, read, found by cell, changed, deleted", async () => {
    const read = await excel.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add("Sheet1!B2", "First").load("content,id");
      const where = comment.getLocation().load("address");
      await context.sync();
      const found = comments.getItemByCell("Sheet1!B2").load("id");
      found.content = "Second";
      comment.load("content");
      await context.sync();
      const same = found.id === comment.id;
      const content = comment.content;
      comment.delete();
      const count = comments.getCount();
      await context.sync();
      return [where.address, same, content, count.value];
    });
    expect(read).toEqual(["Sheet1!B2", true, "Second", 0]);
  });

  it.each([
    ['context.workbook.comments.add("Sheet1!A1:B2", "x")', "InvalidArgument", "CommentCollection.add"],
    [
      'context.workbook.comments.getItemByCell("Sheet1!A1").load("id")',
      "ItemNotFound",
      "CommentCollection.getItemByCell",
    ],
  ])("%s is %s", async (statement, code, location) => {
    expect(await excel.statement(statement)).toMatchObject({ code, location });
  });
});
