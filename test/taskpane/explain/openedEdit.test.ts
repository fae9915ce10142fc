import { catalogue, functionIds } from "../../../src/functions/catalogue";
import { openedEdit } from "../../../src/taskpane/explain/openedEdit";
import { openEdit } from "../../../src/taskpane/state/editing";
import { paneReducer } from "../../../src/taskpane/state/paneReducer";
import { initialState, type AskingScreen, type PaneState } from "../../../src/taskpane/state/paneState";
import { askedQuestion } from "../../../src/taskpane/state/question";
import { onlyCall } from "./calls";

const inputsOf = (formula: string) => openedEdit(onlyCall(formula), ".").inputs;

it("fills in what the fields can say", () => {
  expect(inputsOf('=NPS(A2:A9,Survey[Date],"2026-Q2")')).toMatchObject({
    scores: { kind: "cells", reference: "Report!A2:A9" },
    dates: { kind: "cells", reference: "Survey[Date]" },
    period: { kind: "period", choice: { from: "calendar", unit: "quarter", text: "2026-Q2" } },
    counts: { kind: "cells", reference: "" },
  });
});

it("shows the answers themselves where the formula leaves out blank ones", () => {
  expect(inputsOf('=NPS(FILTER(Survey[NPS],Survey[NPS]<>""))')).toMatchObject({
    scores: { kind: "cells", reference: "Survey[NPS]" },
  });
});

it.each([
  ["a calculation", "=CLV(A1*2,B1)"],
  ["a spilled range", "=CLV(A1#,B1)"],
  ["a text that the field would not take", '=CLV("many",B1)'],
])("leaves %s as it is written", (_, formula) => {
  expect(inputsOf(formula).purchaseFrequency).toMatchObject({ kind: "written" });
});

it.each(functionIds)("opens the example of %s with everything in its place", (id) => {
  const call = onlyCall(`=${catalogue[id].example.formula}`);
  const { inputs } = openedEdit(call, ".");
  expect(askedQuestion(id, inputs, { decimal: ".", sheet: "Other!" }).kind).toBe("complete");
});

describe("in the pane", () => {
  const opened = (state: PaneState, formula = "=CLV(2,A1,3)") =>
    openEdit(state, openedEdit(onlyCall(formula), "."));
  const asking = paneReducer(paneReducer(initialState, { type: "functionChosen", id: "RETENTION" }), {
    type: "edited",
    name: "newCustomers",
    input: { kind: "number", text: "7" },
  });

  it("opens in the form, with the options that the formula gives", () => {
    const { task, screen, inputs } = opened({ ...initialState, task: "explain" });
    expect({ task, screen }).toMatchObject({
      task: "ask",
      screen: { kind: "asking", id: "CLV", showsOptions: true },
    });
    expect(inputs.lifespan).toEqual({ kind: "number", text: "3" });
    expect((opened(initialState, "=CLV(2,A1)").screen as AskingScreen).showsOptions).toBe(false);
  });

  it("goes back to the explanation, and asking stands where it stood", () => {
    const back = paneReducer(opened(opened(asking), "=AOV(1,2)"), { type: "wentBack" });
    expect(back).toMatchObject({ task: "explain", cameFromEdit: true, inputs: asking.inputs });
    expect(back.screen).toMatchObject({ kind: "asking", id: "RETENTION" });
    expect(back.screen).not.toHaveProperty("editing");
  });

  it("is not filled in by what the pane finds in the workbook", () => {
    const found = paneReducer(opened(initialState), { type: "understood", lists: [] });
    expect(found.inputs).toEqual(opened(initialState).inputs);
  });
});
