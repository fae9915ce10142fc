/**
 * A report brought up to date through the port, with every fault at every step: what the user has written stays, and a
 * failed update leaves the sheet as it was, at the latest after the next look.
 */
import type { Frame } from "playwright-core";
import type { FaultSettings } from "../../../playground/host/faults/Faults";
import { report as words } from "../../../src/locales/en/report";
import { placedSections } from "../../../src/report/layout";
import { reportPlan } from "../../../src/report/reportPlan";
import type { ReportData } from "../../../src/report/ReportData";
import type { SheetPlan } from "../../../src/workbook/SheetPlan";
import type { BuildOptions, WorkbookError } from "../../../src/workbook/Workbook";
import { everything, inputs } from "../../report/support";
import { officeFrame, resetFaults, run, setFaults } from "../support/faults";
import { bundleOfficeWorkbook, officePort, type OfficePort } from "../support/officePort";
import { startPlayground, type Playground } from "../support/playground";
import { workbookState } from "./support";

const { survey, subscriptions } = everything;
const { csat: _csat, ces: _ces, ...npsAlone } = survey;
const older: ReportData = { survey: npsAlone };
const newer: ReportData = { survey, subscriptions };

let playground: Playground;
let frame: Frame;
let port: OfficePort;

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US" });
  frame = await officeFrame(playground);
  port = await officePort(frame, await bundleOfficeWorkbook());
  await port.workbook.buildSheet(reportPlan(older, inputs, words)!);
  // Beside the report, below it, over a heading of it, and where its new figures would come.
  await playground.typeIntoCell("Report!F10", "Look into this");
  await playground.typeIntoCell("Report!B60", "My notes");
  await playground.typeIntoCell("Report!B10", "Responses");
  await playground.typeIntoCell("Report!D18", "seen");
  await playground.typeIntoCell("Report!C4", "2026-Q1");
});
afterEach(() => resetFaults(playground));
afterAll(() => playground.close());

async function planned(data: ReportData): Promise<SheetPlan> {
  const [built] = await port.workbook.builtSheets();
  return reportPlan(data, inputs, words, placedSections(built!))!;
}

async function update(options: BuildOptions = {}, data = newer): Promise<string> {
  return port.workbook.updateSheet("Report", await planned(data), options).then(
    (covered) => `updated but for ${covered.join()}`,
    ({ problem, detail }: WorkbookError) => `${problem}${detail.includes("is left") ? ", left behind" : ""}`,
  );
}

/** With how the report looks. */
async function state(): Promise<unknown> {
  await playground.calculated();
  const looks = await run(frame, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Report");
    const cells = sheet.getRange("A1:Q100").load("numberFormat,formulas");
    const headings = Array.from({ length: 100 }, (_, row) => sheet.getCell(row, 1).format);
    for (const { fill, font } of headings) {
      fill.load("color");
      font.load("bold");
    }
    await context.sync();
    const properties = headings.map(({ fill, font }) => [fill.color, font.bold]);
    return [cells.numberFormat, cells.formulas, properties];
  });
  return [looks, await workbookState(playground, frame)];
}

describe("where Excel fails every batch at some action, from before the update on", () => {
  it("the workbook is as it was after the next look, whichever action it is", async () => {
    const before = await state();
    for (const action of [1, 2, 3, 5, 8, 12, 20, 40, 80, 130]) {
      const plan = await planned(newer);
      await setFaults(playground, { failAtAction: action });
      const outcome = port.workbook
        .updateSheet("Report", plan)
        .catch(({ problem }: WorkbookError) => problem);
      expect([action, await outcome]).toEqual([action, "refused"]);
      await resetFaults(playground);
      await port.workbook.removeDrafts();
      expect({ action, state: await state() }).toEqual({ action, state: before });
    }
  });
});

it.each<[Partial<FaultSettings>, string]>([
  [{ failAtAction: 5 }, "refused, left behind"],
  [{ responseTooLarge: true }, "tooLarge, left behind"],
])(
  "where Excel fails half-way, by %j, it is told, and the next look puts all back",
  async (fault, outcome) => {
    const before = await state();
    const fails = async (parts: number) => {
      if (parts === 2) await setFaults(playground, fault);
    };
    expect(await update({ onBuilt: (parts) => void fails(parts) })).toBe(outcome);
    await resetFaults(playground);
    await port.workbook.removeDrafts();
    expect(await state()).toEqual(before);
  },
);

it("called off half-way, the workbook is as it was", async () => {
  const before = await state();
  const calledOff = new AbortController();
  expect(await update({ onBuilt: () => calledOff.abort(), signal: calledOff.signal })).toBe("cancelled");
  expect(await state()).toEqual(before);
});

it("does not begin while the user types, on a protected sheet, or where rows were moved", async () => {
  const before = await state();
  const plan = await planned(newer);
  const outcome = () =>
    port.workbook.updateSheet("Report", plan).catch(({ problem }: WorkbookError) => problem);
  await setFaults(playground, { editMode: true });
  expect(await outcome()).toBe("editMode");
  await resetFaults(playground);
  await change((sheet) => sheet.protection.protect());
  expect(await outcome()).toBe("protected");
  await change((sheet) => sheet.protection.unprotect());
  await change((sheet) => void sheet.getRange("3:3").insert("Down"));
  expect(await outcome()).toBe("changing");
  await change((sheet) => sheet.getRange("3:3").delete("Up"));
  expect(await state()).toEqual(before);
});

it("shows what is new, keeps what the user wrote, and tells what that covers", async () => {
  const progress: number[] = [];
  const outcome = await update({ onBuilt: (parts) => void progress.push(parts) });
  expect(outcome).toBe("updated but for B10,D18");
  expect(progress).toEqual([2, 3]);
  await playground.calculated();
  const shown = async (cell: string) => (await playground.cell(`Report!${cell}`)).value;
  expect(await Promise.all(["F10", "B60", "B10", "D18", "C4"].map(shown))).toEqual([
    "Look into this",
    "My notes",
    "Responses",
    "seen",
    "2026-Q1",
  ]);
  expect(await shown("B17")).toBe(words.survey.satisfaction);
  expect(typeof (await shown("C17"))).toBe("number");
  expect(await shown("B62")).toBe(words.subscriptions.heading);
  expect(typeof (await shown("C64"))).toBe("number");
  const charts = (await workbookState(playground, frame)) as { sheets: { charts: string[] }[] };
  expect(charts.sheets.at(-1)?.charts).toEqual([
    "FastholdAnswers",
    "FastholdNps",
    "FastholdSubscriptions",
    "FastholdSubscriptionRetention",
  ]);
});

it("changes nothing when it is brought up to date again, and keeps what it would no longer have", async () => {
  const before = await state();
  expect(await update()).toBe("updated but for B10,D18");
  expect(await state()).toEqual(before);
  expect(await update({}, older)).toMatch(/^updated/);
  expect((await playground.cell("Report!B62")).value).toBe(words.subscriptions.heading);
});

function change(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return frame.evaluate(`Excel.run(async (context) => {
    (${act})(context.workbook.worksheets.getItem("Report"));
    await context.sync();
  })`);
}
