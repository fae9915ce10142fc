/** Events: who is told what, when cells, sheets, tables, charts and the selection change. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

/** What handlers note, each an event's arguments by name. */
type Notes = Record<string, unknown>[];

/** Adds a handler to the event that the expression names; earlier ones note nothing any more. */
const listen = (expression: string) =>
  excel.statement(`window.notes = [];
    const own = (window.listener = (window.listener ?? 0) + 1);
    (${expression}).add(async (args) => {
      if (own === window.listener) window.notes.push(JSON.parse(JSON.stringify(args)));
    })`);

/** The notes, as soon as there are so many. */
async function noted(count: number): Promise<Notes> {
  const frame = excel.playground.page.frames().find((one) => one.url().includes("/taskpane.html"));
  await frame?.waitForFunction(`window.notes.length >= ${count}`, undefined, { polling: 20 });
  return (await frame?.evaluate<Notes>("window.notes")) ?? [];
}

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
describe("Worksheet.onChanged", () => {
  beforeEach(() => listen("sheet.onChanged"));

  it("one cell: address, source and what it held before and holds now", async () => {
    await excel.statement('sheet.getRange("B2").values = [[5]]');
    await noted(1);
    await excel.statement('sheet.getRange("B2").formulas = [["=2*3"]]');
    const [first, second] = await noted(2);
    expect(first).toMatchObject({
      type: "WorksheetChanged",
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      details: { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    });
    expect(second).toMatchObject({ details: { valueBefore: 5, valueAfter: 6 } });
  });

  it("several cells: no details", async () => {
    await excel.statement('sheet.getRange("A1:B2").values = [[1, 2], [3, 4]]');
    const [note] = await noted(1);
    expect(note).toMatchObject({ address: "A1:B2", changeType: "RangeEdited" });
    expect(note).not.toHaveProperty("details");
  });

  it("what the user types is not the add-in's", async () => {
    await excel.playground.typeIntoCell("C3", "typed");
    const [note] = await noted(1);
    expect(note).toMatchObject({ address: "C3", details: { valueAfter: "typed" } });
    expect(note?.triggerSource).not.toBe("ThisLocalAddin");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.datachangetype
  // https://learn.microsoft.com/javascript/api/excel/excel.changedirectionstate
  it.each([
    ['getRange("2:3").insert("Down")', "2:3", "RowInserted", undefined],
    ['getRange("2:3").delete("Up")', "2:3", "RowDeleted", undefined],
    ['getRange("B:B").insert("Right")', "B:B", "ColumnInserted", undefined],
    ['getRange("B:B").delete("Left")', "B:B", "ColumnDeleted", undefined],
    ['getRange("D1").insert("Down")', "D1", "CellInserted", { insertShiftDirection: "Down" }],
    ['getRange("D1").insert("Right")', "D1", "CellInserted", { insertShiftDirection: "Right" }],
    ['getRange("D1:D2").delete("Up")', "D1:D2", "CellDeleted", { deleteShiftDirection: "Up" }],
    ['getRange("D1").delete("Left")', "D1", "CellDeleted", { deleteShiftDirection: "Left" }],
  ])("%s names %s, %s", async (change, address, changeType, direction) => {
    await excel.open({
      name: "Book",
      sheets: [{ name: "Sheet1", rows: [1, 2, 3, 4].map((n) => [n, n, n, n, n]) }],
    });
    await listen("sheet.onChanged");
    await excel.statement(`sheet.${change}`);
    const notes = await noted(1);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ address, changeType });
    expect(notes[0]?.changeDirectionState).toEqual(direction);
  });

  it("results of formulas and changed looks are no changes of data", async () => {
    await excel.statement('sheet.getRange("A2").formulas = [["=A1*2"]]');
    await noted(1);
    await excel.statement(
      'sheet.getRange("A2").format.fill.color = "red"; sheet.getRange("A1").values = [[1]]',
    );
    expect((await noted(2)).map(({ address }) => address)).toEqual(["A2", "A1"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
describe("WorksheetCollection", () => {
  it.each([
    ["onAdded", 'context.workbook.worksheets.add("New")', { type: "WorksheetAdded", source: "Local" }],
    [
      "onNameChanged",
      'sheet.name = "Other"',
      { type: "WorksheetNameChanged", nameBefore: "Sheet1", nameAfter: "Other" },
    ],
    [
      "onVisibilityChanged",
      'context.workbook.worksheets.add("Two"); sheet.visibility = "Hidden"',
      { type: "WorksheetVisibilityChanged", visibilityBefore: "Visible", visibilityAfter: "Hidden" },
    ],
    [
      "onProtectionChanged",
      "sheet.protection.protect()",
      { type: "WorksheetProtectionChanged", isProtected: true },
    ],
    [
      "onMoved",
      'context.workbook.worksheets.add("Two"); context.workbook.worksheets.add("Three"); sheet.position = 2',
      { type: "WorksheetMoved", positionBefore: 0, positionAfter: 2 },
    ],
  ])("%s", async (event, change, note) => {
    await listen(`context.workbook.worksheets.${event}`);
    await excel.statement(change);
    expect((await noted(1))[0]).toMatchObject(note);
  });

  it("onActivated and onDeactivated, with the worksheets' ids", async () => {
    await listen("context.workbook.worksheets.onActivated");
    const id = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Two").load("id");
      sheet.activate();
      await context.sync();
      return sheet.id;
    });
    expect((await noted(1)).at(-1)).toMatchObject({ type: "WorksheetActivated", worksheetId: id });
    await listen("sheet.onDeactivated");
    await excel.statement('context.workbook.worksheets.getItem("Sheet1").activate()');
    expect((await noted(1))[0]).toMatchObject({ type: "WorksheetDeactivated", worksheetId: id });
  });

  it("onDeleted", async () => {
    await listen("context.workbook.worksheets.onDeleted");
    await excel.statement('context.workbook.worksheets.add("Two").delete()');
    expect((await noted(1))[0]).toMatchObject({ type: "WorksheetDeleted", source: "Local" });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetselectionchangedeventargs
// https://learn.microsoft.com/javascript/api/excel/excel.tableselectionchangedeventargs
describe("selections", () => {
  beforeEach(() =>
    excel.open({
      name: "Book",
      sheets: [{ name: "Sheet1", rows: [["Name"], ["Anna"]], tables: [{ name: "T", address: "A1:A2" }] }],
    }),
  );

  it("Worksheet.onSelectionChanged names the selected area", async () => {
    await listen("sheet.onSelectionChanged");
    await excel.statement('sheet.getRange("B2:C3").select()');
    expect((await noted(1)).at(-1)).toMatchObject({ type: "WorksheetSelectionChanged", address: "B2:C3" });
  });

  it("Table.onSelectionChanged says whether the selection is inside", async () => {
    await listen('context.workbook.tables.getItem("T").onSelectionChanged');
    await excel.statement('sheet.getRange("A2:B2").select()');
    expect((await noted(1))[0]).toMatchObject({ isInsideTable: true, address: "A2" });
    await excel.statement('sheet.getRange("D5").select()');
    expect((await noted(2)).at(-1)).toMatchObject({ isInsideTable: false });
  });

  it("Workbook.getSelectedRange of several areas is InvalidSelection; getSelectedRanges has them all", async () => {
    await excel.playground.page.evaluate(() => {
      const { grid } = window.playground;
      const cell = { sheet: grid.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
      grid.select(cell, { ...cell, row: 3, rows: 2 });
    });
    const failed = await excel.failure(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidSelection", location: "Workbook.getSelectedRange" });
    const read = await excel.run(async (context) => {
      const areas = context.workbook.getSelectedRanges().load("address,areaCount,cellCount");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, cell.address];
    });
    expect(read).toEqual(["Sheet1!A1,Sheet1!A4:A5", 2, 3, "Sheet1!A1"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.tablecollection
// https://learn.microsoft.com/javascript/api/excel/excel.chartcollection
describe("tables and charts", () => {
  it("are told when they come and go, and tables when their cells change", async () => {
    await excel.statement('sheet.getRange("A1:B2").values = [["a", "b"], [1, 2]]');
    await listen("context.workbook.tables.onAdded");
    await excel.statement('sheet.tables.add("A1:B2", true).name = "T"');
    expect((await noted(1))[0]).toMatchObject({ type: "TableAdded", source: "Local" });
    await listen('context.workbook.tables.getItem("T").onChanged');
    await excel.statement('sheet.getRange("B2").values = [[9]]');
    expect((await noted(1))[0]).toMatchObject({
      type: "TableChanged",
      address: "B2",
      changeType: "RangeEdited",
    });
    await listen("context.workbook.tables.onDeleted");
    await excel.statement('context.workbook.tables.getItem("T").convertToRange()');
    expect((await noted(1))[0]).toMatchObject({ type: "TableDeleted", tableName: "T" });
    await listen("sheet.charts.onAdded");
    await excel.statement('sheet.charts.add("Line", sheet.getRange("A1:B2"))');
    expect((await noted(1))[0]).toMatchObject({ type: "ChartAdded", source: "Local" });
  });
});
