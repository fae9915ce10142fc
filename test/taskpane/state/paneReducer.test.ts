import type { ArgumentName } from "../../../src/functions/catalogue";
import { paneReducer, type PaneEvent } from "../../../src/taskpane/state/paneReducer";
import { initialState, type AskingScreen, type PaneState } from "../../../src/taskpane/state/paneState";

const after = (...events: PaneEvent[]): PaneState => events.reduce(paneReducer, initialState);
const chosen: PaneEvent = { type: "functionChosen", id: "RETENTION" };
const entered = (field: ArgumentName): PaneEvent => ({ type: "focused", field });
const left: PaneEvent = { type: "focused", field: undefined };
const typed = (name: ArgumentName, text: string): PaneEvent => ({
  type: "edited",
  name,
  input: { kind: "number", text },
});
const selected = (address: string, reference = address): PaneEvent => ({
  type: "selected",
  selection: { address, reference, rows: 1, columns: 1, firstCell: address.split(":")[0]! },
});
const insertion = (state: PaneState) => (state.screen as AskingScreen).insertion;

describe("a field that has the focus", () => {
  it("follows the selection", () => {
    const state = after(chosen, entered("newCustomers"), selected("Data!B2"), selected("Data!B3"));
    expect(state.inputs).toEqual({ newCustomers: { kind: "number", text: "Data!B3" } });
  });

  it("takes the reference that grows with the data", () => {
    const state = after(
      { type: "functionChosen", id: "NPS" },
      entered("scores"),
      selected("Survey!A2:A99", "Survey[Score]"),
    );
    expect(state.inputs).toEqual({ scores: { kind: "cells", reference: "Survey[Score]" } });
  });

  it("keeps a number that the user has typed", () => {
    const state = after(chosen, entered("newCustomers"), typed("newCustomers", "100"), selected("Data!B3"));
    expect(state.inputs).toEqual({ newCustomers: { kind: "number", text: "100" } });
  });

  it("gives it up for the selected cells when the user says so", () => {
    const state = after(selected("Data!B3"), chosen, typed("newCustomers", "100"), {
      type: "selectionTaken",
      name: "newCustomers",
    });
    expect(state.inputs).toEqual({ newCustomers: { kind: "number", text: "Data!B3" } });
  });

  it("follows no more once it is left, and gives typed cells their sheet", () => {
    const state = after(
      selected("Data!A1"),
      chosen,
      entered("newCustomers"),
      typed("newCustomers", "b7"),
      left,
      selected("Other!C1"),
    );
    expect(state.inputs).toEqual({ newCustomers: { kind: "number", text: "Data!B7" } });
  });

  it("does not follow as long as a period is chosen from the calendar", () => {
    const quarter = { from: "calendar", unit: "quarter", text: "2026-Q2" } as const;
    const state = after(
      { type: "functionChosen", id: "RETENTION.ORDERS" },
      { type: "edited", name: "period", input: { kind: "period", choice: quarter } },
      entered("period"),
      selected("Data!B3"),
    );
    expect(state.inputs).toEqual({ period: { kind: "period", choice: quarter } });
  });
});

it("keeps the inputs when the user goes back and chooses another measure", () => {
  const state = after(
    chosen,
    typed("newCustomers", "100"),
    { type: "wentBack" },
    { type: "functionChosen", id: "CHURN" },
  );
  expect(state.inputs).toEqual({ newCustomers: { kind: "number", text: "100" } });
  expect(state.screen).toMatchObject({ kind: "asking", id: "CHURN", calculation: { kind: "none" } });
});

it("keeps the answer before in sight while a new one is calculated", () => {
  const answer = { kind: "calculated", outcomes: [] } as const;
  const state = after(chosen, { type: "calculated", answer }, { type: "calculationStarted" });
  expect(state.screen).toMatchObject({ calculation: { kind: "running", previous: answer } });
});

it("drops an answer that arrives after the user went back", () => {
  const state = after(
    chosen,
    { type: "wentBack" },
    { type: "calculated", answer: { kind: "calculated", outcomes: [] } },
  );
  expect(state.screen).toEqual({ kind: "choosing", searched: "", cameFrom: "retention" });
});

describe("another task", () => {
  const away: PaneEvent = { type: "taskChosen", task: "share" };
  const back: PaneEvent = { type: "taskChosen", task: "ask" };

  it("leaves the question as it was, and the focus where the user has it", () => {
    const state = after(chosen, typed("newCustomers", "100"), away, back);
    expect(state).toMatchObject({
      task: "ask",
      screen: { kind: "asking", id: "RETENTION", startsAt: undefined },
      inputs: { newCustomers: { kind: "number", text: "100" } },
    });
  });

  it("leaves what was searched", () => {
    const state = after({ type: "searched", text: "nps" }, away, back);
    expect(state.screen).toEqual({ kind: "choosing", searched: "nps" });
  });

  it("ends that a field follows the selection", () => {
    const state = after(chosen, entered("newCustomers"), away, selected("Data!B2"));
    expect(state.inputs).toEqual(after(chosen).inputs);
  });
});

describe("the talk about where the formula goes", () => {
  const occupied: PaneEvent = {
    type: "insertion",
    insertion: { kind: "occupied", cell: "Data!A1", filled: [{ cell: "Data!A1", content: "Hello" }] },
  };
  const done: PaneEvent = { type: "insertion", insertion: { kind: "done", cell: "Data!A1" } };

  it("ends when another cell is selected", () => {
    expect(insertion(after(chosen, occupied, selected("Data!B1")))).toEqual({ kind: "idle" });
  });

  it("ends when the question changes", () => {
    expect(insertion(after(chosen, occupied, typed("newCustomers", "1")))).toEqual({ kind: "idle" });
  });

  it("goes on when inserting the formula has selected its cell", () => {
    expect(insertion(after(chosen, done, selected("Data!A1")))).toEqual({ kind: "done", cell: "Data!A1" });
  });
});

it("tells that several areas are selected instead of a selection", () => {
  expect(after(selected("Data!A1"), { type: "selectionFailed", problem: "severalAreas" }).selection).toEqual({
    kind: "problem",
    problem: "severalAreas",
  });
});
