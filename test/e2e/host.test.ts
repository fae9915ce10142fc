/**
 * What an add-in may rely on in Excel on the web, asked of the stand-in through Microsoft's unmodified Office.js.
 * The rules are those of Microsoft's reference (Excel JavaScript API) and of the runtime itself.
 */
import { startHostPages, type HostPage, type HostPages } from "./support/hostPage";

declare global {
  interface Window {
    /** Where a test's handler in the add-in's page notes what it is told, and how the test removes it. */
    notes: unknown[];
    stopNoting: () => Promise<unknown>;
  }
}

let pages: HostPages;
let host: HostPage;

beforeAll(async () => {
  pages = await startHostPages();
});

beforeEach(async () => {
  host = await pages.open();
});

afterEach(() => host.close());

afterAll(() => pages.close());

type Body<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs the body in the add-in's page, which forbids eval to itself but not to the test. */
function run<T>(body: Body<T>): Promise<T> {
  return host.addin.evaluate<T>(`Excel.run(${body})`);
}

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly errorLocation?: string;
}

/** What a body that must fail failed with. */
function failure(body: Body<unknown>): Promise<Failure> {
  return host.addin.evaluate<Failure>(`Excel.run(${body}).then(
    () => { throw new Error("It did not fail."); },
    ({ code, message, debugInfo }) => ({ code, message, errorLocation: debugInfo.errorLocation }),
  )`);
}

describe("the add-in's page", () => {
  it("runs in Excel on the web", async () => {
    const info = await host.addin.evaluate(() => window.ready);
    expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  });

  it("is told the user's language", async () => {
    const danish = await pages.open({ lang: "da-DK" });
    expect(await danish.addin.evaluate(() => Office.context.displayLanguage)).toBe("da-DK");
    await danish.close();
  });
});

describe("load and sync", () => {
  it("bring the properties that were asked for", async () => {
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Orders").getRange("A2:B3");
      range.load("address,values,text,valueTypes,rowCount,columnIndex");
      await context.sync();
      const { address, values, text, valueTypes, rowCount, columnIndex } = range;
      return { address, values, text, valueTypes, rowCount, columnIndex };
    });
    expect(read).toEqual({
      address: "Orders!A2:B3",
      values: [
        ["Anna", 10],
        ["Bo", 20.5],
      ],
      text: [
        ["Anna", "10"],
        ["Bo", "20.5"],
      ],
      valueTypes: [
        ["String", "Double"],
        ["String", "Double"],
      ],
      rowCount: 2,
      columnIndex: 0,
    });
  });

  it("bring nothing else: reading a property that was not loaded is PropertyNotLoaded", async () => {
    const failed = await failure(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.values;
    });
    expect(failed.code).toBe("PropertyNotLoaded");
  });

  it("follow a path through objects and through the items of a collection", async () => {
    const read = await run(async (context) => {
      const range = context.workbook.getActiveCell();
      range.load("worksheet/name");
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/tables/items/name,items/tables/items/columns/items/name");
      await context.sync();
      return {
        sheet: range.worksheet.name,
        sheets: sheets.items.map((sheet) => ({
          name: sheet.name,
          tables: sheet.tables.items.map((table) => [
            table.name,
            ...table.columns.items.map((column) => column.name),
          ]),
        })),
      };
    });
    expect(read).toEqual({
      sheet: "Orders",
      sheets: [
        { name: "Orders", tables: [["Sales", "Customer", "Amount"]] },
        { name: "Two words", tables: [] },
      ],
    });
  });

  it("take the properties of a collection's items without the word items", async () => {
    const names = await run(async (context) => {
      const tables = context.workbook.tables;
      tables.load("name");
      await context.sync();
      return tables.items.map((table) => table.name);
    });
    expect(names).toEqual(["Sales"]);
  });

  it("name an item of a collection again in a later batch", async () => {
    const address = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name");
      await context.sync();
      const used = sheets.items[0]?.getUsedRange();
      used?.load("address");
      await context.sync();
      return used?.address;
    });
    expect(address).toBe("Orders!A1:B5");
  });

  it("keep a range from batch to batch within one Excel.run", async () => {
    const addresses = await run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      const first = range.address;
      context.workbook.worksheets.getItem("Orders").getRange("B3").select();
      await context.sync();
      range.load("address");
      await context.sync();
      return [first, range.address];
    });
    expect(addresses).toEqual(["Orders!A1", "Orders!A1"]);
  });
});

describe("writing", () => {
  it("fills a range with values, formulas and formats, and leaves cells whose value is null", async () => {
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Two words").getRange("B2:C3");
      range.values = [
        [1, "two"],
        ["=A1", true],
      ];
      range.formulas = [
        [null, "=SUM(A1,2)"],
        [null, null],
      ];
      range.numberFormat = [["0.0%"]] as never;
      await context.sync().catch(() => undefined);
      range.numberFormat = [
        ["0.0%", "General"],
        ["@", "0"],
      ];
      range.load("formulas,numberFormat,address");
      await context.sync();
      return [range.formulas, range.numberFormat, range.address];
    });
    expect(read).toEqual([
      [
        [1, "=SUM(A1,2)"],
        ["=A1", true],
      ],
      [
        ["0.0%", "General"],
        ["@", "0"],
      ],
      "'Two words'!B2:C3",
    ]);
  });

  it("fills every cell with one value given alone", async () => {
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Two words").getRange("A1:B2");
      range.values = 7 as never;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("takes many rows at once", async () => {
    const last = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Two words");
      sheet.getRange("A1:B5000").values = Array.from({ length: 5000 }, (_, row) => [row, `row ${row}`]);
      const cell = sheet.getRange("A1:B5000").getLastRow();
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(last).toEqual([[4999, "row 4999"]]);
  });

  it("refuses rows of another size than the range", async () => {
    const failed = await failure(async (context) => {
      context.workbook.getSelectedRange().values = [[1, 2]];
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidArgument", errorLocation: "Range.values" });
    expect(failed.message).toContain("doesn't match the size");
  });

  it("refuses a formula that Excel would not take", async () => {
    const failed = await failure(async (context) => {
      context.workbook.getSelectedRange().formulas = [["=SUM("]];
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidArgument", errorLocation: "Range.formulas" });
  });

  it("keeps what was done before the action that failed", async () => {
    await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Two words");
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2:A3").values = [["too small"]];
      sheet.getRange("A4").values = [["after"]];
      await context.sync();
    });
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Two words").getRange("A1:A4");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["before"], [""], [""], [""]]);
  });

  it("shows and takes formulas in the signs of the user's language", async () => {
    const danish = await pages.open({ lang: "da-DK" });
    const read = await danish.addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Orders").getRange("D1:D2");
        range.formulas = [['=CLV(1.5,2,"a,b",{1,2;3,4})'], [1.5]];
        range.load("formulasLocal");
        const local = context.workbook.worksheets.getItem("Orders").getRange("E1");
        local.formulasLocal = [["=CLV(1,5;Orders[Amount, net])"]];
        local.load("formulas");
        const { numberFormat } = context.workbook.application.cultureInfo;
        numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
        await context.sync();
        return [
          range.formulasLocal,
          local.formulas,
          numberFormat.numberDecimalSeparator,
          numberFormat.numberGroupSeparator,
        ];
      }),
    );
    await danish.close();
    expect(read).toEqual([
      [['=CLV(1,5;2;"a,b";{1\\2;3\\4})'], [1.5]],
      [["=CLV(1.5,Orders[Amount, net])"]],
      ",",
      ".",
    ]);
  });
});

describe("null objects", () => {
  it("stand for what a method named OrNullObject does not find", async () => {
    const isNull = await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
      const range = missing.getRange("A1");
      const present = context.workbook.worksheets.getItemOrNullObject("orders");
      const empty = context.workbook.worksheets.getItem("Two words").getUsedRangeOrNullObject();
      range.load("values");
      await context.sync();
      return [missing.isNullObject, range.isNullObject, present.isNullObject, empty.isNullObject];
    });
    expect(isNull).toEqual([true, true, false, true]);
  });

  it("may be named again in a later batch", async () => {
    const isNull = await run(async (context) => {
      const missing = context.workbook.tables.getItemOrNullObject("Missing");
      await context.sync();
      const worksheet = missing.worksheet;
      await context.sync();
      return worksheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe("errors", () => {
  it("name the code and the place of what was not found", async () => {
    const failed = await failure(async (context) => {
      context.workbook.worksheets.getItem("Missing").getRange("A1").load("values");
      await context.sync();
    });
    expect(failed).toEqual({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      errorLocation: "WorksheetCollection.getItem",
    });
  });

  it.each([
    ["an address that is none", "1A", "InvalidArgument"],
    ["a cell beyond the sheet", "A1048577", "InvalidArgument"],
    ["another sheet that is missing", "Missing!A1", "InvalidArgument"],
  ])("refuse %s", async (_, address, code) => {
    const failed = await host.addin.evaluate(
      (given) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Orders").getRange(given);
          await context.sync();
          return { code: "none", location: "" };
        }).catch((error: OfficeExtension.Error) => ({
          code: error.code,
          location: error.debugInfo.errorLocation,
        })),
      address,
    );
    expect(failed).toEqual({ code, location: "Worksheet.getRange" });
  });

  it("refuse a selection of several areas as a range", async () => {
    await host.page.evaluate(() => {
      const sheet = window.grid.activeSheet();
      window.grid.selectAreas([0, 2].map((row) => ({ sheet, row, column: 0, rows: 1, columns: 1 })));
    });
    const failed = await failure(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidSelection", errorLocation: "Workbook.getSelectedRange" });
  });

  it("name an API that the stand-in lacks: a method, a property, an object, an event", async () => {
    const method = await failure(async (context) => {
      context.workbook.getSelectedRange().setDirty();
      await context.sync();
    });
    expect(method).toMatchObject({ code: "ApiNotFound", errorLocation: "Range.setDirty" });
    expect(method.message).toContain("Range.setDirty");

    const property = await failure(async (context) => {
      context.workbook.getSelectedRange().load("hyperlink");
      await context.sync();
    });
    expect(property.message).toContain("Range.hyperlink");

    const object = await failure(async (context) => {
      context.workbook.worksheets.getItem("Orders").charts.load("count");
      await context.sync();
    });
    expect(object.message).toContain("Worksheet.charts");

    const assignment = await failure(async (context) => {
      context.workbook.worksheets.getItem("Orders").name = "Other";
      await context.sync();
    });
    expect(assignment.message).toContain("Worksheet.name");

    const event = await failure(async (context) => {
      context.workbook.worksheets.onActivated.add(async () => undefined);
      await context.sync();
    });
    expect(event.message).toContain("WorksheetCollection._RegisterActivatedEvent");
  });

  it("name, on the page around, a call of the older API that the stand-in lacks", async () => {
    const status = await host.addin.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, ({ status }) =>
            resolve(status),
          );
        }),
    );
    expect(status).toBe("failed");
    expect(host.reported).toEqual([expect.stringMatching(/The playground has no host method \d+/)]);
  });

  it("refuse a batch while a cell is being edited, and let one wait that asked to", async () => {
    await host.page.evaluate(() => {
      window.grid.editing = true;
    });
    const refused = await failure(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    expect(refused.code).toBe("InvalidOperationInCellEditMode");

    const waiting = host.addin.evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );
    await host.page.evaluate(() => {
      window.grid.editing = false;
    });
    expect(await waiting).toBe("Orders!A1");
  });

  it("refuse a request over 5 MB and a response over 5 MB", async () => {
    const request = await failure(async (context) => {
      context.workbook.getSelectedRange().values = [["x".repeat(6_000_000)]];
      await context.sync();
    });
    expect(request.code).toBe("RequestPayloadSizeLimitExceeded");

    const response = await failure(async (context) => {
      const range = context.workbook.worksheets.getItem("Two words").getRange("A1:A200");
      range.values = "x".repeat(30_000) as never;
      range.load("values");
      await context.sync();
    });
    expect(response.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("ranges", () => {
  it("are reached from one another", async () => {
    const addresses = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Orders");
      const range = sheet.getRange("B2:D5");
      const ranges = [
        range.getCell(0, 1),
        range.getRow(3),
        range.getColumn(2),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getOffsetRange(-1, 1),
        range.getResizedRange(-3, 2),
        range.getAbsoluteResizedRange(1, 1),
        range.getColumnsAfter(2),
        range.getColumnsBefore(1),
        range.getRowsAbove(1),
        range.getRowsBelow(2),
        range.getBoundingRect("F7"),
        range.getIntersection("C1:Z3"),
        range.getIntersectionOrNullObject(sheet.getRange("A1")),
        range.getEntireColumn(),
        range.getEntireRow(),
        sheet.getRange("A:B").getUsedRange(true),
        sheet.getCell(9, 27),
        sheet.getRangeByIndexes(1, 1, 2, 2),
      ];
      for (const one of ranges) one.load("address");
      await context.sync();
      return ranges.map((one) => (one.isNullObject ? null : one.address.replace("Orders!", "")));
    });
    expect(addresses).toEqual([
      "C2",
      "B5:D5",
      "D2:D5",
      "D5",
      "B5:D5",
      "D2:D5",
      "C1:E4",
      "B2:F2",
      "B2",
      "E2:F5",
      "A2:A5",
      "B1:D1",
      "B6:D7",
      "B2:F7",
      "C2:D3",
      null,
      "B:D",
      "2:5",
      "A1:B4",
      "AB10",
      "B2:C3",
    ]);
  });

  it("know their tables, their format and their spill", async () => {
    await host.page.evaluate(() => {
      const sheet = window.grid.activeSheet();
      window.grid.spills = [{ sheet, row: 9, column: 0, rows: 2, columns: 2 }];
    });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Orders");
      const tables = sheet.getRange("B3").getTables(false);
      tables.load("items/name");
      const table = context.workbook.tables.getItem("Sales");
      table.load("name,worksheet/name");
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("Amount").getDataBodyRange(),
        sheet.getRange("A10").getSpillingToRange(),
      ];
      for (const range of ranges) range.load("address");
      const spills = ["A10:B11", "A1", "A9:A10"].map((address) => sheet.getRange(address));
      for (const range of spills) range.load("hasSpill");
      const protection = sheet.protection.load("protected");
      sheet.getRange("A1:B4").format.autofitColumns();
      await context.sync();
      return {
        tables: tables.items.map((one) => one.name),
        sheet: table.worksheet.name,
        addresses: ranges.map((range) => range.address),
        spills: spills.map((range) => range.hasSpill),
        protected: protection.protected,
      };
    });
    expect(read).toEqual({
      tables: ["Sales"],
      sheet: "Orders",
      addresses: ["Orders!A1:B4", "Orders!A1:B1", "Orders!A2:B4", "Orders!B2:B4", "Orders!A10:B11"],
      spills: [true, false, null],
      protected: false,
    });
    expect(await host.page.evaluate(() => window.grid.asked)).toEqual(["autofit columns 0 to 1"]);
  });

  it("are cleared and selected", async () => {
    const [values, selected] = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Orders").getRange("A2:B2");
      range.clear();
      range.select();
      range.load("values");
      const selection = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return [range.values, selection.address] as const;
    });
    expect(values).toEqual([["", ""]]);
    expect(selected).toBe("Orders!A2:B2");
  });
});

describe("worksheets", () => {
  it("are added under a name that is free and allowed", async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Report");
      const unnamed = context.workbook.worksheets.add();
      await context.sync();
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      for (const one of [sheet, unnamed, active]) one.load("name");
      await context.sync();
      return [sheet.name, unnamed.name, active.name];
    });
    expect(read).toEqual(["Report", "Sheet4", "Report"]);

    const taken = await failure(async (context) => {
      context.workbook.worksheets.add("orders");
      await context.sync();
    });
    expect(taken.code).toBe("ItemAlreadyExists");
    const forbidden = await failure(async (context) => {
      context.workbook.worksheets.add("a/b");
      await context.sync();
    });
    expect(forbidden.code).toBe("InvalidArgument");
  });
});

describe("events and services", () => {
  /** Waits until the add-in has noted so many events. */
  const seen = (count: number) =>
    host.addin.waitForFunction((wanted) => window.notes.length === wanted, count, { polling: 20 });

  it("tell the add-in of every change of the selection until it removes its handler", async () => {
    await host.addin.evaluate(() =>
      Excel.run(async (context) => {
        window.notes = [];
        const handler = context.workbook.onSelectionChanged.add(async () => {
          await Excel.run(async (inner) => {
            const range = inner.workbook.getSelectedRange().load("address");
            await inner.sync();
            window.notes.push(range.address);
          });
        });
        await context.sync();
        window.stopNoting = () => {
          handler.remove();
          return handler.context.sync();
        };
      }),
    );
    const select = (row: number) =>
      host.page.evaluate(
        (r) =>
          window.grid.select({ sheet: window.grid.activeSheet(), row: r, column: 1, rows: 2, columns: 1 }),
        row,
      );
    await select(1);
    await seen(1);
    await select(2);
    await seen(2);
    await host.addin.evaluate(() => window.stopNoting());
    await select(3);
    await run(async (context) => context.sync());
    expect(await host.addin.evaluate(() => window.notes)).toEqual(["Orders!B2:B3", "Orders!B3:B4"]);
  });

  it("tell the add-in whether its pane is seen, and let it show and hide the pane", async () => {
    await host.addin.evaluate(async () => {
      window.notes = [];
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => window.notes.push(visibilityMode));
    });
    await host.page.evaluate(() => window.host.showPane());
    await seen(1);
    expect(await host.page.isVisible("iframe")).toBe(true);
    await host.addin.evaluate(() => Office.addin.hide());
    await seen(2);
    expect(await host.page.isVisible("iframe")).toBe(false);
    await host.addin.evaluate(() => Office.addin.showAsTaskpane());
    expect(await host.addin.evaluate(() => window.notes)).toEqual(["Taskpane", "Hidden", "Taskpane"]);
    expect(await host.page.evaluate(() => window.paneChanges)).toEqual([true, false, true]);
  });

  it("keep the document's settings", async () => {
    const save = () =>
      host.addin.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.document.settings.set("definitions", { scale: 5 });
            Office.context.document.settings.saveAsync(({ status }) => resolve(status));
          }),
      );
    const refresh = () =>
      host.addin.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.document.settings.set("definitions", "lost");
            Office.context.document.settings.refreshAsync(({ value }) => resolve(value.get("definitions")));
          }),
      );
    expect(await save()).toBe("succeeded");
    expect(await refresh()).toEqual({ scale: 5 });
  });

  it("reports older sets of APIs when told to", async () => {
    const older = await pages.open({ sets: JSON.stringify({ ExcelApi: 1.4, CustomFunctions: 1.4 }) });
    const supported = await older.addin.evaluate(() =>
      ["1.4", "1.12"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
    );
    await older.close();
    expect(supported).toEqual([true, false]);
  });
});

describe("custom functions", () => {
  const call = (id: string, ...args: unknown[]) =>
    host.page.evaluate(([name, values]) => window.host.callFunction(name, values as never[], "Orders!D1"), [
      id,
      args,
    ] as const);

  it("calculate, with null for an argument that was left out", async () => {
    expect(await call("ADD", 1, 2)).toBe(3);
    expect(await call("ADD", 1)).toBe(1);
  });

  it("get rows of cells where a range is declared, blanks as null and errors as data types", async () => {
    const seen = (await call("ECHO", [[1, "a", null, { error: "#N/A" }]])) as string[][];
    expect(JSON.parse(seen[0]?.[0] ?? "")).toEqual([
      [1, "a", null, { type: "Error", basicType: "Error", basicValue: "#N/A" }],
    ]);
    expect(await call("ECHO", 5)).toEqual([["[[5]]"]]);
  });

  it.each([
    ["number", 0.85],
    ["text", "5%"],
    ["boolean", true],
    ["promise", 7],
    ["formatted", { value: 0.85, numberFormat: "0.0%" }],
    ["double", { value: 0.25, numberFormat: "0%" }],
    ["nan", { error: "#VALUE!" }],
    ["infinity", { error: "#NUM!" }],
    ["rejection", { error: "#N/A", message: "No answers" }],
  ])("return a %s", async (which, expected) => {
    expect(await call("RESULT", which)).toEqual(expected);
  });

  it("return a matrix with errors and formatted numbers in its cells; null is 0", async () => {
    expect(await call("RESULT", "matrix")).toEqual([
      ["a", { error: "#DIV/0!" }],
      [
        { value: 0.5, numberFormat: "0.0%" },
        { error: "#N/A", message: "No answers" },
      ],
      [0, ""],
    ]);
  });

  it.each([
    ["#DIV/0!", { error: "#DIV/0!" }],
    ["#NUM!", { error: "#NUM!" }],
    ["#VALUE!", { error: "#VALUE!", message: "Score 11 is outside 0-10" }],
    ["#N/A", { error: "#N/A", message: "No answers" }],
    ["exception", { error: "#VALUE!" }],
  ])("fail with %s, with a message where Excel shows one", async (how, expected) => {
    expect(await call("FAIL", how)).toEqual(expected);
  });

  it("fail when the add-in declares them and registers no code", async () => {
    expect(await call("MISSING")).toEqual({ error: "#VALUE!" });
    expect(await call("UNDECLARED")).toEqual({ error: "#NAME?" });
  });

  it("answer in either form, whichever sets of APIs the host reports", async () => {
    const older = await pages.open({ sets: JSON.stringify({ ExcelApi: 1.9, CustomFunctions: 1.4 }) });
    const results = await older.page.evaluate(() =>
      Promise.all([
        window.host.callFunction("ADD", [2, 3], "Orders!A1"),
        window.host.callFunction("FAIL", ["#N/A"], "Orders!A1"),
      ]),
    );
    await older.close();
    expect(results).toEqual([5, { error: "#N/A", message: "No answers" }]);
  });

  it("run many at once", async () => {
    const sums = await host.page.evaluate(() =>
      Promise.all(
        Array.from({ length: 500 }, (_, i) => window.host.callFunction("ADD", [i, 1], "Orders!A1")),
      ),
    );
    expect(sums).toEqual(Array.from({ length: 500 }, (_, i) => i + 1));
  });

  it("answer a call that the add-in's page lost by loading again", async () => {
    const lost = host.page.evaluate(async () => {
      const frame = document.querySelector("iframe");
      const waiting = window.host.callFunction("ADD", [20, 22], "Orders!A1");
      frame?.contentWindow?.location.reload();
      return waiting;
    });
    expect(await lost).toBe(42);
  });
});
