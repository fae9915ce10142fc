/** Excel fails at each step of sharing, one after the other: whatever it was, the workbook is as it was before. */
import type { Frame } from "playwright-core";
import type { WorkbookData } from "../../../playground/file/WorkbookData";
import { searchedTexts } from "../../../src/sharing/searchedTexts";
import { share as shareWorkbook } from "../../../src/taskpane/share/commands/share";
import { restoreFormulas } from "../../../src/taskpane/share/commands/restoreFormulas";
import { wordsFor } from "../../../src/taskpane/words/words";
import { WorkbookError } from "../../../src/workbook/Workbook";
import { officeFrame, resetFaults, setFaults } from "../support/faults";
import { bundleOfficeWorkbook, officePort, type OfficePort } from "../support/officePort";
import { startPlayground, type Playground } from "../support/playground";
import { healthy, open } from "./support";

let playground: Playground;
let frame: Frame;
let port: OfficePort;
let before: WorkbookData;

const words = wordsFor("en-US");
const forms = {
  values: { kind: "values" },
  native: { kind: "native", dialect: "modern", otherwise: "value" },
} as const;
const shareAs = (form: keyof typeof forms) => () =>
  shareWorkbook(port.workbook, { form: forms[form], place: "here" }, words);
const share = shareAs("values");
const restore = () => restoreFormulas(port.workbook);

/** The workbook's cells; the looks of an emptied cell and the history of names are no content. */
async function content(): Promise<WorkbookData> {
  await playground.calculated();
  return playground.page.evaluate(() => window.playground.grid.workbook());
}

/** Which exchange with Excel is to fail, counted from 1 and anew for each trial; and how many there were. */
interface Exchanges {
  failAt: number;
  /** The last that fails. */
  failTo: number;
  count: number;
}

declare global {
  interface Window {
    exchanges: Exchanges;
    faultOn: () => Promise<void>;
    faultOff: () => Promise<void>;
  }
}

/** Has Office.js switch the fault on for one exchange alone: what follows, such as putting back, meets none. */
async function failSingleExchanges(): Promise<void> {
  await frame.evaluate(() => {
    window.exchanges = { failAt: 0, failTo: 0, count: 0 };
    const { prototype } = OfficeExtension.ClientRequestContext;
    const sync = prototype.sync as (this: unknown, value?: unknown) => Promise<unknown>;
    prototype.sync = async function <T>(this: unknown, value?: T): Promise<T> {
      const { exchanges } = window;
      const number = ++exchanges.count;
      const isToFail = number >= exchanges.failAt && number <= exchanges.failTo;
      if (!isToFail) return (await sync.call(this, value)) as T;
      await window.faultOn();
      const answer = sync.call(this, value);
      const isOver = await Promise.race([
        answer.then(
          () => true,
          () => true,
        ),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 3000)),
      ]);
      await window.faultOff();
      return isOver ? ((await answer) as T) : new Promise<T>(() => undefined);
    };
  });
}

async function exchangesOf(act: () => Promise<unknown>, failAt = 0, failTo = failAt): Promise<number> {
  await frame.evaluate(([from, to]) => void (window.exchanges = { failAt: from, failTo: to, count: 0 }), [
    failAt,
    failTo,
  ] as const);
  await act();
  return frame.evaluate(() => window.exchanges.count);
}

let fault: Parameters<typeof setFaults>[1] = {};

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
  frame = await officeFrame(playground);
  port = await officePort(frame, await bundleOfficeWorkbook());
  await playground.page.exposeFunction("faultOn", () => setFaults(playground, fault));
  await playground.page.exposeFunction("faultOff", () => resetFaults(playground));
  await failSingleExchanges();
});
afterAll(() => playground.close());

/** Fails exchange after exchange until the command goes through untouched; after each failure nothing has changed. */
async function failEach(act: () => Promise<unknown>): Promise<number> {
  let failures = 0;
  for (let at = 1; ; at++) {
    let failure: unknown;
    const count = await exchangesOf(() => act().catch((error: unknown) => void (failure = error)), at);
    if (failure === undefined) {
      // Past the last exchange, or the fault came behind the last action of this one.
      if (at > count) return failures;
      await open(playground, before);
      continue;
    }
    expect(failure).toBeInstanceOf(WorkbookError);
    expect(await content()).toEqual(before);
    failures++;
  }
}

describe.each([
  ["values", 1],
  ["values", 6],
  ["native", 1],
  ["native", 6],
] as const)("sharing as %s, an exchange that fails at action %d", (form, failAtAction) => {
  beforeAll(async () => {
    fault = { failAtAction };
    await open(playground, healthy);
    before = await content();
  });

  it("loses nothing, whichever exchange it is", async () => {
    expect(await failEach(shareAs(form))).toBeGreaterThan(failAtAction === 1 ? 8 : 1);
  }, 300_000);
});

describe("answers that are lost", () => {
  it("sharing loses nothing where the answer to the change itself is lost", async () => {
    fault = { lostAnswer: true };
    await open(playground, healthy);
    before = await content();
    const count = await exchangesOf(share);
    await open(playground, healthy);
    // The last exchanges read what the cells show now; before them the change is made.
    await exchangesOf(() => share().catch(() => undefined), count - 2);
    expect(await content()).toEqual(before);
  }, 120_000);
});

describe("what can not be taken back either", () => {
  it("is told, and can be restored from the sheet that keeps the formulas", async () => {
    fault = { failAtAction: 1 };
    await open(playground, healthy);
    const formulas = async () => (await port.workbook.formulas(searchedTexts)).sheets;
    const there = await formulas();
    const count = await exchangesOf(share);
    await open(playground, healthy);
    let failure: unknown;
    // The change itself goes through; reading what the cells show now does not, nor does anything from then on.
    await exchangesOf(() => share().catch((error: unknown) => void (failure = error)), count - 1, Infinity);
    expect(failure).toMatchObject({
      detail: expect.stringContaining("it could not be taken back") as string,
    });
    await exchangesOf(restore);
    expect((await formulas()).slice(0, there.length)).toEqual(there);
  }, 120_000);
});

describe.each(["values", "native"] as const)("restoring what was shared as %s", (form) => {
  it("loses nothing, whichever exchange fails", async () => {
    fault = { failAtAction: 3 };
    await open(playground, healthy);
    await shareAs(form)();
    before = await content();
    expect(await failEach(restore)).toBeGreaterThan(2);
  }, 300_000);
});

it("raises no error in the page", () => expect(playground.errors).toEqual([]));
