/** What may be typed into cells, as an add-in sets it. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

const loaded = (rule: Excel.DataValidationRule) =>
  excel.run(
    async (context, [given]) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      dataValidation.rule = given;
      dataValidation.load("rule,type");
      await context.sync();
      return [dataValidation.type, dataValidation.rule];
    },
    [rule] as const,
  );

// https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule
describe("DataValidation.rule", () => {
  it.each<[string, Excel.DataValidationRule]>([
    ["WholeNumber", { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }],
    ["Decimal", { decimal: { formula1: "=A1*2", operator: "GreaterThan" } }],
    ["TextLength", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }],
    ["List", { list: { inCellDropDown: false, source: "North,South" } }],
    ["Custom", { custom: { formula: "=COUNTIF($A$1:$A$3,A1)=1" } }],
  ])("%s", async (type, rule) => {
    const [kind, given] = Object.entries(rule)[0] as [string, Record<string, unknown>];
    // "When retrieving the value, it will always be returned as a string formula, for example: "=10"".
    const formulas = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, typeof value === "number" ? `=${value}` : value]),
    );
    expect(await loaded(rule)).toEqual([type, { [kind]: formulas }]);
  });

  it("dates and times in ISO 8601 become formulas", async () => {
    expect(
      await loaded({
        date: { formula1: "2026-04-01", formula2: "2026-04-30T12:00:00", operator: "Between" },
      }),
    ).toEqual(["Date", { date: { formula1: "=46113", formula2: "=46142.5", operator: "Between" } }]);
    expect(await loaded({ time: { formula1: "06:00", operator: "GreaterThan" } })).toEqual([
      "Time",
      { time: { formula1: "=0.25", operator: "GreaterThan" } },
    ]);
  });

  it("a list's source and a limit may be ranges", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
      dataValidation.load("rule");
      const other = sheet.getRange("B1").dataValidation;
      other.rule = { decimal: { formula1: sheet.getRange("D1"), operator: "LessThan" } };
      other.load("rule");
      await context.sync();
      return [dataValidation.rule.list?.source as unknown, other.rule.decimal?.formula1 as unknown];
    });
    expect(read).toEqual(["=Sheet1!$D$1:$D$3", "=Sheet1!$D$1"]);
  });

  it.each([
    ["no kind", {}],
    [
      "two kinds: you can only use one of them at a time",
      { custom: { formula: "=1" }, list: { source: "a" } },
    ],
    ["between without its second limit", { wholeNumber: { formula1: 1, operator: "Between" } }],
    ["an operator that is none", { wholeNumber: { formula1: 1, operator: "About" } }],
    ["a limit that is no number", { wholeNumber: { formula1: "many", operator: "EqualTo" } }],
    ["a formula that is none", { custom: { formula: "A1>1" } }],
    ["choices of more than 255 letters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
  ])("%s is InvalidArgument", async (_, rule) => {
    const failed = await excel.statement(
      `sheet.getRange("A1").dataValidation.rule = ${JSON.stringify(rule)}`,
    );
    expect(failed).toMatchObject({ code: "InvalidArgument", location: "DataValidation.rule" });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.datavalidation
describe("DataValidation", () => {
  it("what a cell has that nobody has given a rule", async () => {
    const read = await excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      dataValidation.load("type,ignoreBlanks,valid,rule,errorAlert/showAlert");
      await context.sync();
      return [dataValidation.type, dataValidation.ignoreBlanks, dataValidation.valid, dataValidation.rule];
    });
    expect(read).toEqual(["None", true, true, {}]);
  });

  it("prompt, alert and ignoreBlanks are kept beside the rule", async () => {
    const read = await excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.prompt = { message: "Above 0", showPrompt: true, title: "Count" };
      dataValidation.errorAlert = { message: "Not so", showAlert: true, style: "Warning", title: "Oh" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("type,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      return [
        dataValidation.type,
        dataValidation.prompt,
        dataValidation.errorAlert,
        dataValidation.ignoreBlanks,
      ];
    });
    expect(read).toEqual([
      "WholeNumber",
      { message: "Above 0", showPrompt: true, title: "Count" },
      { message: "Not so", showAlert: true, style: "Warning", title: "Oh" },
      false,
    ]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype
  it("type: MixedCriteria where some cells have no rule, Inconsistent where they have different ones", async () => {
    const types = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("B1:B2").dataValidation.rule = { custom: { formula: "=B1>0" } };
      const ranges = ["A1:A2", "A1:A3", "A1:B2", "C1"].map(
        (address) => sheet.getRange(address).dataValidation,
      );
      for (const one of ranges) one.load("type");
      await context.sync();
      return ranges.map(({ type }) => type);
    });
    expect(types).toEqual(["List", "MixedCriteria", "Inconsistent", "None"]);
  });

  it("valid is true, false, or null; getInvalidCells says which", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A4").values = [[1], ["x"], [2.5], [3]];
      sheet.getRange("A1:A4").dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 10, operator: "Between" },
      };
      const ranges = ["A1", "A2:A3", "A1:A4"].map((address) => sheet.getRange(address).dataValidation);
      for (const one of ranges) one.load("valid");
      const cells = sheet.getRange("A1:A4").dataValidation.getInvalidCells().load("address");
      const none = sheet.getRange("A4").dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      return [...ranges.map(({ valid }) => valid), cells.address, none.isNullObject];
    });
    expect(read).toEqual([true, false, null, "Sheet1!A2:A3", true]);
  });

  it("relative references are meant from each cell; a list may stand on another sheet", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const lists = context.workbook.worksheets.add("My lists");
      lists.getRange("A1:A2").values = [["North"], ["South"]];
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [5, 4],
      ];
      sheet.getRange("D1:D2").values = [["north"], ["East"]];
      sheet.getRange("B1:B2").dataValidation.rule = { custom: { formula: "=B1>A1" } };
      sheet.getRange("D1:D2").dataValidation.rule = {
        list: { inCellDropDown: true, source: "='My lists'!$A$1:$A$2" },
      };
      const custom = sheet.getRange("B1:B2").dataValidation.getInvalidCells().load("address");
      const list = sheet.getRange("D1:D2").dataValidation.getInvalidCells().load("address");
      await context.sync();
      return [custom.address, list.address];
    });
    expect(read).toEqual(["Sheet1!B2", "Sheet1!D2"]);
  });

  it("a batch may write what a rule does not allow: only what is typed is checked", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      range.values = [["c"]];
      range.load("values");
      range.dataValidation.load("valid");
      await context.sync();
      return [range.values[0]?.[0] as unknown, range.dataValidation.valid];
    });
    expect(read).toEqual(["c", false]);
  });

  it("clear takes the rule of these cells and no others; rules move with their cells", async () => {
    const types = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A3").dataValidation.clear();
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      await context.sync();
      const cells = ["A2", "A3", "A4", "A5"].map((address) => sheet.getRange(address).dataValidation);
      for (const one of cells) one.load("type");
      await context.sync();
      return cells.map(({ type }) => type);
    });
    expect(types).toEqual(["None", "List", "None", "List"]);
  });

  it("on a protected sheet it is AccessDenied", async () => {
    const failed = await excel.failure(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      sheet.getRange("A1").dataValidation.ignoreBlanks = false;
      await context.sync();
    });
    expect(failed.code).toBe("AccessDenied");
  });
});
