import type { SheetPlan } from "../../workbook/SheetPlan";
import { LeftBehind, WorkbookError, type Workbook } from "../../workbook/Workbook";
import { initialReport, isBusy, reportReducer, type ReportEvent, type ReportState } from "./reportState";

/** The report's state outside the view: a report goes on being built while the user turns to another task of the pane. */
export interface ReportStore {
  state(): ReportState;
  /** Calls back after each change; returns its own undo. */
  subscribe(listener: () => void): () => void;
  dispatch(event: ReportEvent): void;
  build(plan: SheetPlan): Promise<void>;
  cancel(): void;
}

const stores = new WeakMap<Workbook, ReportStore>();

export function reportStoreOf(workbook: Workbook): ReportStore {
  const store = stores.get(workbook) ?? createStore(workbook);
  stores.set(workbook, store);
  return store;
}

function createStore(workbook: Workbook): ReportStore {
  let state = initialReport;
  let calledOff = new AbortController();
  const listeners = new Set<() => void>();

  function dispatch(event: ReportEvent): void {
    state = reportReducer(state, event);
    for (const listener of [...listeners]) listener();
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    async build(plan) {
      if (isBusy(state.building)) return;
      calledOff = new AbortController();
      dispatch({ type: "started", parts: plan.parts.map(({ title }) => title) });
      try {
        const sheet = await workbook.buildSheet(plan, {
          onBuilt: (done) => dispatch({ type: "progressed", done }),
          signal: calledOff.signal,
        });
        dispatch({ type: "built", sheet });
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        const leftBehind = error instanceof LeftBehind ? error.sheet : undefined;
        dispatch({ type: "failed", problem: error.problem, leftBehind });
      }
    },
    cancel() {
      dispatch({ type: "cancelled" });
      calledOff.abort();
    },
  };
}
