import type { PeriodChoice } from "../../../src/taskpane/state/inputs";
import { paneReducer, type PaneEvent } from "../../../src/taskpane/state/paneReducer";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import {
  customerCodes,
  isoDays,
  npsScores,
  repeatedNumbers,
  sums,
  tableOf,
  understood,
} from "../understanding/lists";

const after = (...events: PaneEvent[]): PaneState => events.reduce(paneReducer, initialState);
const lists = understood(
  tableOf("Orders", { Order: repeatedNumbers, Customer: customerCodes, Date: isoDays, Amount: sums }),
  tableOf("Survey", { NPS: npsScores }),
);
const seen: PaneEvent = { type: "understood", lists };
const cells = (reference: string) => ({ kind: "cells" as const, reference });

it("fills in the ranges of the measure that is chosen", () => {
  expect(after(seen, { type: "functionChosen", id: "RETENTION.ORDERS" }).inputs).toEqual({
    customers: cells("Orders[Customer]"),
    dates: cells("Orders[Date]"),
  });
});

it("fills in a form that was opened before the first look had ended", () => {
  const state = after({ type: "functionChosen", id: "NPS" }, seen);
  expect(state.inputs).toEqual({ scores: cells("Survey[NPS]") });
});

it("leaves empty what the user has emptied, whatever is seen later", () => {
  const emptied: PaneEvent = { type: "edited", name: "scores", input: cells("") };
  expect(after(seen, { type: "functionChosen", id: "NPS" }, emptied, seen).inputs).toEqual({
    scores: cells(""),
  });
});

it("keeps what the user has entered when another measure is chosen", () => {
  const entered: PaneEvent = { type: "edited", name: "customers", input: cells("Other!A2:A9") };
  const state = after(seen, { type: "functionChosen", id: "RETENTION.ORDERS" }, entered, {
    type: "functionChosen",
    id: "CHURN.ORDERS",
  });
  expect(state.inputs).toEqual({ customers: cells("Other!A2:A9"), dates: cells("Orders[Date]") });
});

it("takes away what it had filled in itself for another measure", () => {
  const state = after(seen, { type: "functionChosen", id: "NPS" }, { type: "functionChosen", id: "CES" });
  expect(state.inputs).toEqual({});
});

it("shows an option that still holds what was entered for another measure", () => {
  const quarter: PeriodChoice = { from: "calendar", unit: "quarter", text: "2026-Q2" };
  const state = after(
    { type: "functionChosen", id: "RETENTION.ORDERS" },
    { type: "edited", name: "period", input: { kind: "period", choice: quarter } },
    { type: "functionChosen", id: "REPEATRATE.ORDERS" },
  );
  expect(state.inputs.period).toEqual({ kind: "period", choice: quarter });
  expect(state.screen).toMatchObject({ showsOptions: true });
});

it("shows an option that it has filled in", () => {
  const state = after(seen, { type: "functionChosen", id: "REPEATRATE.ORDERS" });
  expect(state.screen).toMatchObject({ showsOptions: true });
  expect(state.inputs).toMatchObject({ orderIds: cells("Orders[Order]") });
});
