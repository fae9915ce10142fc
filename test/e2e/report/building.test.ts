/**
 * The report built through the port, with every fault at every step: a failed building leaves the workbook as it was; one
 * that not even can be taken back says so, and is gone after the next.
 */
import type { Frame } from "playwright-core";
import type { FaultSettings } from "../../../playground/host/faults/Faults";
import { report as words } from "../../../src/locales/en/report";
import { reportPlan } from "../../../src/report/reportPlan";
import type { SheetPlan } from "../../../src/workbook/SheetPlan";
import type { WorkbookError } from "../../../src/workbook/Workbook";
import { everything } from "../../report/support";
import { officeFrame, resetFaults, setFaults } from "../support/faults";
import { bundleOfficeWorkbook, officePort, type OfficePort } from "../support/officePort";
import { startPlayground, type Playground } from "../support/playground";
import { workbookState } from "./support";

const plan = (data: Parameters<typeof reportPlan>[0]): SheetPlan =>
  reportPlan(data, { period: "2026-Q2", unit: "quarter" }, words)!;

/** Small, and with all that a sheet can have: inputs, charts and, as a colour scale, a column of figures. */
const [inputs, survey] = plan({ survey: everything.survey }).parts;
const small: SheetPlan = {
  ...plan({ survey: everything.survey }),
  parts: [inputs!, { ...survey!, colorScales: ["D77:D89"] }],
};

let playground: Playground;
let frame: Frame;
let port: OfficePort;

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US" });
  frame = await officeFrame(playground);
  port = await officePort(frame, await bundleOfficeWorkbook());
});
afterEach(() => resetFaults(playground));
afterAll(() => playground.close());

const build = (options: Parameters<OfficePort["workbook"]["buildSheet"]>[1] = {}) =>
  port.workbook.buildSheet(small, options).then(
    (sheet) => `built ${sheet}`,
    ({ problem, detail }: WorkbookError) => `${problem}${detail.includes("is left") ? ", left behind" : ""}`,
  );

describe("where Excel fails every batch at some action, from before the building on", () => {
  it("the workbook is as it was, whichever action it is", async () => {
    const before = await workbookState(playground, frame);
    const outcomes: string[] = [];
    for (let action = 1; action <= 500; action += action < 20 ? 1 : 12) {
      await setFaults(playground, { failAtAction: action });
      outcomes.push(await build());
      await resetFaults(playground);
      if (outcomes.at(-1)?.startsWith("built")) break;
      expect({ action, state: await workbookState(playground, frame) }).toEqual({ action, state: before });
    }
    expect(new Set(outcomes)).toEqual(new Set(["refused", "built Report"]));
    await takeAwayReport();
    expect(await workbookState(playground, frame)).toEqual(before);
  });
});

describe.each<[Partial<FaultSettings>, string]>([
  [{ failAtAction: 5 }, "refused"],
  [{ failAtAction: 8 }, "refused"],
  [{ responseTooLarge: true }, "tooLarge, left behind"],
  [{ requestTooLarge: true }, "tooLarge, left behind"],
])("%j from some step of the building on", (fault, outcome) => {
  it.each([0, 1])(
    "after %i parts: it is told, and at the latest the next look leaves nothing",
    async (parts) => {
      const before = await workbookState(playground, frame);
      const fails = async (built: number) => {
        if (built === parts) await setFaults(playground, fault);
      };
      if (parts === 0) void soon(playground, "Report").then(() => fails(0));
      expect(await build({ onBuilt: (built) => void fails(built) })).toBe(outcome);
      await resetFaults(playground);
      if (outcome.includes("left")) await port.workbook.removeDrafts();
      expect(await workbookState(playground, frame)).toEqual(before);
    },
  );
});

it("called off half-way, the workbook is as it was", async () => {
  const before = await workbookState(playground, frame);
  const calledOff = new AbortController();
  expect(await build({ onBuilt: () => calledOff.abort(), signal: calledOff.signal })).toBe("cancelled");
  expect(await workbookState(playground, frame)).toEqual(before);
});

it("an answer that gets lost is told after a while, and the draft is taken away though nobody hears so", async () => {
  const before = await workbookState(playground, frame);
  const outcome = build({ onBuilt: () => void setFaults(playground, { lostAnswer: true }) });
  expect(await outcome).toBe("noAnswer, left behind");
  await resetFaults(playground);
  expect(await workbookState(playground, frame)).toEqual(before);
}, 300_000);

it("waits for a user who types into a cell, once it has begun", async () => {
  const outcome = build({ onBuilt: (parts) => void (parts === 1 && holdFor(3000)) });
  expect(await outcome).toBe("built Report");
  await takeAwayReport();

  async function holdFor(milliseconds: number): Promise<void> {
    await setFaults(playground, { editMode: true });
    await new Promise((resume) => setTimeout(resume, milliseconds));
    await resetFaults(playground);
  }
});

it("does not begin while the user types", async () => {
  const before = await workbookState(playground, frame);
  await setFaults(playground, { editMode: true });
  expect(await build()).toBe("editMode");
  await resetFaults(playground);
  expect(await workbookState(playground, frame)).toEqual(before);
});

it("a sheet of that name stays: the report gets a number behind it", async () => {
  expect(await build()).toBe("built Report");
  expect(await build()).toBe("built Report 2");
  expect((await port.workbook.builtSheets()).map(({ name }) => name)).toEqual(["Report", "Report 2"]);
  await takeAwayReport("Report 2");
  await takeAwayReport();
});

it("is no list of the user's", async () => {
  const before = await port.workbook.lists();
  expect(await build()).toBe("built Report");
  expect((await port.workbook.lists()).map(({ address }) => address)).toEqual(
    before.filter(({ table }) => table).map(({ address }) => address),
  );
  await takeAwayReport();
});

/** Resolves when the sheet is there. */
async function soon({ page }: Playground, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => window.playground.grid.sheets().some((sheet) => sheet.name === wanted),
    name,
    { polling: 5 },
  );
}

/** As the user does; the next look takes the record of what was written there away. */
async function takeAwayReport(name = "Report"): Promise<void> {
  await frame.evaluate(`Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().activate();
    context.workbook.worksheets.getFirst().getRange("A1").select();
    context.workbook.worksheets.getItem(${JSON.stringify(name)}).delete();
    await context.sync();
  })`);
  await port.workbook.removeDrafts();
}
