/** How Excel on the web refuses a call: code, place and name of what is wrong. */
import { failure } from "../support/inExcel";
import { startHostPages, type HostPage, type HostPages } from "../support/hostPage";

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

describe("errors", () => {
  it("name the code and the place of what was not found", async () => {
    const failed = await failure(host, async (context) => {
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
    const failed = await failure(host, async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidSelection", errorLocation: "Workbook.getSelectedRange" });
  });

  it("name an API that the stand-in lacks: a method, a property, an object, an event", async () => {
    const method = await failure(host, async (context) => {
      context.workbook.getSelectedRange().setDirty();
      await context.sync();
    });
    expect(method).toMatchObject({ code: "ApiNotFound", errorLocation: "Range.setDirty" });
    expect(method.message).toContain("Range.setDirty");

    const property = await failure(host, async (context) => {
      context.workbook.getSelectedRange().load("hyperlink");
      await context.sync();
    });
    expect(property.message).toContain("Range.hyperlink");

    const object = await failure(host, async (context) => {
      context.workbook.worksheets.getItem("Orders").pivotTables.load("items");
      await context.sync();
    });
    expect(object.message).toContain("Worksheet.pivotTables");

    const assignment = await failure(host, async (context) => {
      context.workbook.worksheets.getItem("Orders").standardWidth = 10;
      await context.sync();
    });
    expect(assignment.message).toContain("Worksheet.standardWidth");

    const event = await failure(host, async (context) => {
      context.workbook.worksheets.onCalculated.add(async () => undefined);
      await context.sync();
    });
    expect(event.message).toContain("WorksheetCollection._RegisterCalculatedEvent");
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
    const refused = await failure(host, async (context) => {
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
    const request = await failure(host, async (context) => {
      context.workbook.getSelectedRange().values = [["x".repeat(6_000_000)]];
      await context.sync();
    });
    expect(request.code).toBe("RequestPayloadSizeLimitExceeded");

    const response = await failure(host, async (context) => {
      const range = context.workbook.worksheets.getItem("Two words").getRange("A1:A200");
      range.values = "x".repeat(30_000) as never;
      range.load("values");
      await context.sync();
    });
    expect(response.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
