/** What the host is to the add-in beside the workbook: language, events, pane, settings, sets of APIs. */
import { run } from "../support/inExcel";
import { startHostPages, type HostPage, type HostPages } from "../support/hostPage";

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

describe("the add-in's page", () => {
  it("runs in Excel on the web", async () => {
    const info = await host.addin.evaluate(() => window.ready);
    expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  });

  it("runs again when the whole page is loaded again, whatever Office.js has kept in the session", async () => {
    await host.page.goto(new URL("/?lang=sv-SE", host.page.url()).href);
    await host.page.waitForFunction(() => "host" in window);
    const sum = await host.page.evaluate(() => window.host.callFunction("ADD", [1, 2], "Orders!A1"));
    expect(sum).toBe(3);
    const addin = await (await host.page.waitForSelector("iframe", { state: "attached" })).contentFrame();
    expect(await addin?.evaluate(() => Office.context.displayLanguage)).toBe("sv-SE");
  });

  it("is told the user's language", async () => {
    const danish = await pages.open({ lang: "da-DK" });
    expect(await danish.addin.evaluate(() => Office.context.displayLanguage)).toBe("da-DK");
    await danish.close();
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
    await run(host, async (context) => context.sync());
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

  it("hand the keyboard back to the grid when the user leaves the pane", async () => {
    await host.page.evaluate(() => {
      window.host.showPane();
      document.querySelector("iframe")?.focus();
    });
    await host.page.keyboard.press("Escape");
    await host.page.waitForFunction(() => window.grid.asked.includes("focus"));
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
    const older = await pages.open({ sets: JSON.stringify({ ExcelApi: "1.4", CustomFunctions: "1.4" }) });
    const supported = await older.addin.evaluate(() =>
      ["1.4", "1.12"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
    );
    await older.close();
    expect(supported).toEqual([true, false]);
  });
});
