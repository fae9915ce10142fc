import { report as words } from "../../../src/locales/en/report";
import { placedSections } from "../../../src/report/layout";
import { reportPlan } from "../../../src/report/reportPlan";
import { plannedCells } from "../../../src/workbook/office/building/plannedCells";
import { placeOf } from "../../../src/workbook/office/building/addresses";
import { recordOf, updatedRecord, type CellContent } from "../../../src/workbook/office/building/SheetRecord";
import { sheetUpdate } from "../../../src/workbook/office/updating/sheetUpdate";
import type { SheetPlan } from "../../../src/workbook/SheetPlan";
import { everything, inputs } from "../../report/support";

const { survey, subscriptions } = everything;
const { csat: _csat, ces: _ces, ...npsAlone } = survey;
const built = reportPlan({ survey: npsAlone }, inputs, words)!;

/** What stands on a sheet: the plan's cells, and what the user wrote over and beside them. */
function contentsOf(plan: SheetPlan, user: Readonly<Record<string, CellContent>> = {}): CellContent[][] {
  const cells = [...plannedCells(plan).values()].map(({ cell, content }) => [cell, content] as const);
  const rows: CellContent[][] = [];
  for (const [cell, content] of [...cells, ...Object.entries(user)]) {
    const { row, column } = placeOf(cell);
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = content;
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? ""));
}

const record = recordOf(built, contentsOf(built));
const placed = (user: Readonly<Record<string, CellContent>>) =>
  placedSections({ name: "Report", parts: built.parts, lastRow: contentsOf(built, user).length });
const updated = (plan: SheetPlan, user: Readonly<Record<string, CellContent>> = {}) =>
  sheetUpdate(record, plan, contentsOf(built, user))!;

describe("a built sheet that is brought up to a newer plan", () => {
  it("stays as it is where nothing is new, whatever the user has written", () => {
    const user = { C4: "2026-05", D4: "my note", H3: 7, B9: "Responses", B90: "below" };
    expect(updated(built, user)).toMatchObject({ cells: [], numberFormats: [], inputs: [], added: [] });
  });

  it("gets the figures that are new, in cells that nobody has written to", () => {
    const plan = reportPlan({ survey }, inputs, words, placed({}))!;
    const { cells, numberFormats, theirs } = updated(plan);
    expect(cells.map(({ cell }) => cell)).toEqual(["B17", "C17", "D17", "E17", "B18", "C18", "D18", "E18"]);
    expect(numberFormats.map(({ range }) => range)).toEqual(["C17:D17", "E17", "C18:D18", "E18"]);
    expect(theirs).toEqual([]);
  });

  it("keeps what the user has written, and tells of what it covers", () => {
    const plan = reportPlan({ survey }, { ...inputs, period: "2026-Q3" }, words)!;
    const { cells, theirs, covered } = updated(plan, { C4: "2025", C17: "seen", B10: "Responses" });
    expect(cells.map(({ cell }) => cell)).not.toEqual(expect.arrayContaining(["C4"]));
    expect(theirs).toEqual(["C4", "B10", "C17"]);
    expect(covered).toEqual(["B10", "C17"]);
  });

  it("shows the newest period where the user has not chosen one", () => {
    const plan = reportPlan({ survey: npsAlone }, { ...inputs, period: "2026-Q3" }, words)!;
    expect(updated(plan).cells).toEqual([{ cell: "C4", before: "2026-Q2", after: "2026-Q3" }]);
  });

  it("gets new parts below everything that stands there", () => {
    const user = { B90: "below" };
    const plan = reportPlan({ survey: npsAlone, subscriptions }, inputs, words, placed(user))!;
    expect(updated(plan, user).added.map(({ id, row }) => [id, row])).toEqual([["subscriptions", 92]]);
  });

  it("keeps the parts that the newer plan no longer has, and knows them still", () => {
    const plan = reportPlan({ subscriptions }, inputs, words, placed({}))!;
    const update = updated(plan);
    expect(update.plan.parts.map(({ id }) => id)).toEqual(["inputs", "subscriptions", "survey"]);
    expect(update.cells.map(({ cell }) => cell)).toEqual(["B2"]);
    expect(update.inputs.map(({ after }) => after.cell)).toEqual(["C4", "C5"]);
  });

  it("takes a formula whose cells Excel has moved along for what it was", () => {
    const range = (rows: number) => ({ ...npsAlone, nps: `Data!A2:A${rows}`, dates: `Data!B2:B${rows}` });
    const old = reportPlan({ survey: range(100) }, inputs, words)!;
    const inserted = contentsOf(reportPlan({ survey: range(103) }, inputs, words)!);
    const plan = reportPlan({ survey: range(110) }, inputs, words)!;
    const update = sheetUpdate(recordOf(old, contentsOf(old)), plan, inserted)!;
    expect(update.theirs).toEqual([]);
    expect(update.cells.length).toBeGreaterThan(2);
  });

  it("is not possible where rows were moved, or something stands where a new part would come", () => {
    expect(sheetUpdate(record, built, [[], ...contentsOf(built)])).toBeUndefined();
    const plan = reportPlan({ survey: npsAlone, subscriptions }, inputs, words, placed({}))!;
    expect(sheetUpdate(record, plan, contentsOf(built, { B90: "meanwhile" }))).toBeUndefined();
  });
});

it("the record of an updated sheet still knows which cells are the user's", () => {
  const plan = reportPlan({ survey }, inputs, words)!;
  const user = { B10: "Responses", C17: "seen" };
  const { theirs } = updated(plan, user);
  const after = updatedRecord(record, plan, contentsOf(plan, user), theirs);
  expect([after.contents.B10, after.contents.C17]).toEqual([words.survey.answers, undefined]);
  const again = sheetUpdate(after, plan, contentsOf(plan, user))!;
  expect(again).toMatchObject({ cells: [], theirs: ["B10", "C17"] });
});
