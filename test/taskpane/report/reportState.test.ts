import { wordsFor } from "../../../src/taskpane/words/words";
import { buildingText } from "../../../src/taskpane/report/buildingText";
import { initialReport, reportReducer, type ReportEvent } from "../../../src/taskpane/report/reportState";
import { reportStoreOf } from "../../../src/taskpane/report/reportStore";
import { reportWords } from "../../../src/taskpane/report/reportWords";
import { LeftBehind } from "../../../src/workbook/Workbook";
import { placedSections } from "../../../src/report/layout";
import { chosenTarget, NEW_SHEET } from "../../../src/taskpane/report/target";
import type { BuiltSheet } from "../../../src/workbook/BuiltSheet";
import { reportPlan } from "../../../src/report/reportPlan";
import { everything, inputs } from "../../report/support";
import { fakeWorkbook } from "../../support/fakeWorkbook";

const { sheet: sheetWords, pane: words } = reportWords.en;
const { problems } = wordsFor("en-GB").pane;
const after = (...events: ReportEvent[]) => events.reduce(reportReducer, initialReport);
const said = (...events: ReportEvent[]) => buildingText(after(...events).building, words, problems);
const started: ReportEvent = { type: "started", parts: ["Key figures", "Over time"] };

describe("what is said while a report is built", () => {
  it("is which part is under way", () => {
    expect(said(started)).toBe("Building: Key figures (1 of 2)");
    expect(said(started, { type: "progressed", done: 1 })).toBe("Building: Over time (2 of 2)");
    expect(said(started, { type: "progressed", done: 2 })).toBe("Nearly there …");
  });

  it("is no progress any more once it is called off", () => {
    const events: ReportEvent[] = [started, { type: "cancelled" }, { type: "progressed", done: 1 }];
    expect(said(...events)).toBe("Taking it back …");
    expect(
      said(...events, { type: "failed", problem: "cancelled", leftBehind: undefined, isUpdate: false }),
    ).toBe("Cancelled. The workbook is as it was.");
  });

  it("is what is left, where something is left", () => {
    expect(
      said(started, { type: "failed", problem: "noAnswer", leftBehind: "Report", isUpdate: false }),
    ).toBe(`${problems.noAnswer} ${words.leftBehind("Report")}`);
  });

  it("is which of the user's cells cover the report's, after an update", () => {
    const covered = (...cells: string[]) => said({ type: "updated", sheet: "Report", covered: cells });
    expect(covered()).toBe("The report on the sheet “Report” is up to date.");
    expect(covered("B10")).toBe(`${words.updated("Report")} ${words.covered("B10", 1)}`);
    expect(covered("B1", "B2", "B3", "B4", "B5", "B6")).toContain(" B1, B2, B3, B4, B5 … ");
  });

  it("is of the update, where that fails", () => {
    const failed = { type: "failed", leftBehind: undefined, isUpdate: true } as const;
    expect(said({ ...failed, problem: "changing" })).toBe(
      `${words.updateProblems.changing} ${words.asItWas}`,
    );
    expect(said({ ...failed, problem: "refused", leftBehind: "Report" })).toBe(
      `${words.problems.refused} ${words.halfUpdated("Report")}`,
    );
  });

  it("goes when something else is chosen, but not while a report is being built", () => {
    const chosen: ReportEvent = { type: "listChosen", kind: "orders", name: "Older" };
    expect(said({ type: "built", sheet: "Report" }, chosen)).toBeUndefined();
    expect(said(started, chosen)).toBe("Building: Key figures (1 of 2)");
  });
});

describe("the store of the report", () => {
  const plan = reportPlan(everything, inputs, sheetWords)!;

  it("keeps what is built while the task is not shown, one building at a time", async () => {
    const workbook = fakeWorkbook({ sheets: { Data: [] } });
    const kinds: string[] = [];
    reportStoreOf(workbook).subscribe(() => kinds.push(reportStoreOf(workbook).state().building.kind));
    await Promise.all([reportStoreOf(workbook).build(plan), reportStoreOf(workbook).build(plan)]);
    expect(workbook.plans).toEqual([plan]);
    expect(new Set(kinds)).toEqual(new Set(["running", "built"]));
    expect(kinds.at(-1)).toBe("built");
  });

  it("brings a report that is there up to date, where it stands", async () => {
    const workbook = fakeWorkbook({ sheets: { Data: [] } });
    const store = reportStoreOf(workbook);
    await store.build(plan);
    expect(store.state()).toMatchObject({ sheets: ["Report"], building: { kind: "built" } });
    const planFor = (built: BuiltSheet) => reportPlan(everything, inputs, sheetWords, placedSections(built))!;
    await store.update("Report", planFor);
    expect(store.state().building).toEqual({ kind: "updated", sheet: "Report", covered: [] });
    expect(workbook.plans).toEqual([plan]);
    await store.update("Gone", planFor);
    expect(store.state().building).toMatchObject({ problem: "notFound", isUpdate: true });
  });

  it("says what went wrong, and what is left of it", async () => {
    const workbook = fakeWorkbook({ sheets: { Data: [] } });
    workbook.fail("protected");
    await reportStoreOf(workbook).build(plan);
    expect(reportStoreOf(workbook).state().building).toMatchObject({ problem: "protected" });
    workbook.buildSheet = () => Promise.reject(new LeftBehind("noAnswer", "lost", "Report"));
    await reportStoreOf(workbook).build(plan);
    expect(reportStoreOf(workbook).state().building).toMatchObject({ leftBehind: "Report" });
  });
});

describe("the sheet of a report", () => {
  it("is the latest that is there, unless another or a new one is chosen", () => {
    expect(chosenTarget([], undefined)).toBeUndefined();
    expect(chosenTarget(["Report", "Report 2"], undefined)).toBe("Report 2");
    expect(chosenTarget(["Report", "Report 2"], "Report")).toBe("Report");
    expect(chosenTarget(["Report"], "Report 2")).toBe("Report");
    expect(chosenTarget(["Report"], NEW_SHEET)).toBeUndefined();
  });
});
