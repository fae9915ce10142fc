/**
 * Each fault of Excel reaches the add-in as Microsoft's unmodified Office.js reports it: code, message in the user's
 * language where Office.js has one, and the place. The codes are those of
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
import type { Frame } from "playwright-core";
import { failure, officeFrame, resetFaults, run, setFaults, within } from "../support/faults";
import { startPlayground, type Playground } from "../support/playground";

let playground: Playground;
let frame: Frame;

/** The bodies below run in the add-in's page and see nothing of this file. */
async function readSelection(context: Excel.RequestContext): Promise<string> {
  const range = context.workbook.getSelectedRange();
  range.load("address");
  await context.sync();
  return range.address;
}

async function writeA1(context: Excel.RequestContext): Promise<void> {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
  range.values = [["written"]];
  await context.sync();
}

describe.each([
  [
    "en-US",
    "Excel is in cell-editing mode.",
    "The request payload size has exceeded the limit.",
    "The response payload size has exceeded the limit.",
  ],
  [
    "da-DK",
    "Excel er i celleredigeringstilstand.",
    "Størrelsen af anmodningsdata har overskredet grænsen.",
    "Størrelsen af svardata har overskredet grænsen.",
  ],
  [
    "sv-SE",
    "Excel är i cellredigeringsläge.",
    "Storleken på begärd nyttolast har överskridit gränsen.",
    "Storleken på svarets nyttolast har överskridit gränsen.",
  ],
] as const)("in %s", (language, editing, requestTooLarge, responseTooLarge) => {
  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    frame = await officeFrame(playground);
  });
  beforeEach(async () => {
    await resetFaults(playground);
    await run(frame, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").clear();
      sheet.getRange("A1").select();
      await context.sync();
    });
  });
  afterAll(() => playground.close());

  it("a cell that is being edited: InvalidOperationInCellEditMode, in the user's language, and nothing is done", async () => {
    await setFaults(playground, { editMode: true });
    const failed = await failure(frame, writeA1);
    expect(failed).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(failed.message).toContain(editing);
    expect(failed.debugInfo).toMatchObject({ code: failed.code, message: failed.message });
    expect((await playground.cell("A1")).value).toBe("");
  });

  it("the same while the user really types into a cell, and a batch that asked to wait is carried out afterwards", async () => {
    await playground.page.evaluate(() => window.playground.grid.focus());
    await playground.page.keyboard.type("7");
    await playground.page.waitForFunction(() => window.playground.grid.isEditing());
    expect((await failure(frame, readSelection)).code).toBe("InvalidOperationInCellEditMode");
    const waiting = frame.evaluate<string>(`Excel.run({ delayForCellEdit: true }, ${readSelection})`);
    await playground.page.evaluate(() => window.playground.grid.focus());
    await playground.page.keyboard.press("Escape");
    expect(await waiting).toBe("Sheet1!A1");
  });

  it("a request over 5 MB: RequestPayloadSizeLimitExceeded, and nothing is done", async () => {
    await setFaults(playground, { requestTooLarge: true });
    const failed = await failure(frame, writeA1);
    expect(failed.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(failed.message).toContain(requestTooLarge);
    expect((await playground.cell("A1")).value).toBe("");
  });

  it("an answer over 5 MB: ResponsePayloadSizeLimitExceeded, and everything is done", async () => {
    await setFaults(playground, { responseTooLarge: true });
    const failed = await failure(frame, writeA1);
    expect(failed.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(failed.message).toContain(responseTooLarge);
    expect((await playground.cell("A1")).value).toBe("written");
  });

  it("a protected sheet: AccessDenied at the assignment, reading is allowed", async () => {
    await setFaults(playground, { protectedSheet: true });
    const failed = await failure(frame, writeA1);
    expect(failed.code).toBe("AccessDenied");
    expect(failed.debugInfo).toMatchObject({
      code: "AccessDenied",
      message: failed.message,
      errorLocation: "Range.values",
      statement: "range.values = ...;",
    });
    expect(await run(frame, readSelection)).toBe("Sheet1!A1");
    expect(
      await run(frame, async (context) => {
        const { protection } = context.workbook.worksheets.getActiveWorksheet();
        protection.load("protected");
        await context.sync();
        return protection.protected;
      }),
    ).toBe(true);
    await resetFaults(playground);
    await run(frame, writeA1);
    expect((await playground.cell("A1")).value).toBe("written");
  });

  it("a batch that fails at its n-th action: GeneralException there, and what came before stays done", async () => {
    await setFaults(playground, { failAtAction: 9 });
    const failed = await failure(frame, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1");
      range.values = [["first"]];
      range.values = [["second"]];
      range.values = [["third"]];
      await context.sync();
    });
    expect(failed.code).toBe("GeneralException");
    expect(failed.debugInfo).toMatchObject({ code: "GeneralException", statement: "range.values = ...;" });
    expect((await playground.cell("A1")).value).toBe("second");
  });

  it("several areas: InvalidSelection of getSelectedRange, while getSelectedRanges has them all", async () => {
    await setFaults(playground, { severalAreas: true });
    const failed = await failure(frame, readSelection);
    expect(failed.code).toBe("InvalidSelection");
    expect(failed.debugInfo).toMatchObject({
      errorLocation: "Workbook.getSelectedRange",
      statement: "var selectedRange = workbook.getSelectedRange();",
    });
    expect(
      await run(frame, async (context) => {
        const areas = context.workbook.getSelectedRanges();
        areas.load("address");
        await context.sync();
        return areas.address;
      }),
    ).toBe("Sheet1!A1,Sheet1!C1");
    expect(
      await run(frame, async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load("address");
        await context.sync();
        return cell.address;
      }),
    ).toBe("Sheet1!A1");
    await resetFaults(playground);
    expect(await run(frame, readSelection)).toBe("Sheet1!A1");
  });

  it("a slow answer comes late", async () => {
    await setFaults(playground, { slowAnswer: 1500 });
    expect(await within(frame, 1000, readSelection)).toBe("no answer");
    expect(await within(frame, 10_000, readSelection)).toBe("Sheet1!A1");
  });

  it("a lost answer never comes, though the batch was carried out; the next one is answered", async () => {
    await setFaults(playground, { lostAnswer: true });
    expect(await within(frame, 1000, writeA1)).toBe("no answer");
    expect((await playground.cell("A1")).value).toBe("written");
    await resetFaults(playground);
    expect(await run(frame, readSelection)).toBe("Sheet1!A1");
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
