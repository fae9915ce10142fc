import type { BuiltSheet } from "../../workbook/BuiltSheet";
import type { SheetPlan } from "../../workbook/SheetPlan";
import { LeftBehind, WorkbookError, type BuildOptions, type Workbook } from "../../workbook/Workbook";
import { initialReport, reportReducer, type ReportEvent, type ReportState } from "./reportState";

/** The report's state outside the view: a report goes on being built while the user turns to another task of the pane. */
export interface ReportStore {
  state(): ReportState;
  /** Calls back after each change; returns its own undo. */
  subscribe(listener: () => void): () => void;
  dispatch(event: ReportEvent): void;
  /** Looks which reports are there. */
  look(): Promise<void>;
  build(plan: SheetPlan): Promise<void>;
  /** Brings a report up to the plan for a sheet that looks like that. */
  update(sheet: string, planFor: (built: BuiltSheet) => SheetPlan): Promise<void>;
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
  let isAttempting = false;
  const listeners = new Set<() => void>();

  function dispatch(event: ReportEvent): void {
    state = reportReducer(state, event);
    for (const listener of [...listeners]) listener();
  }

  async function look(): Promise<void> {
    try {
      dispatch({ type: "sheetsKnown", sheets: (await workbook.builtSheets()).map(({ name }) => name) });
    } catch (error) {
      // What is known so far stays; the next look comes with the next report.
      if (!(error instanceof WorkbookError)) throw error;
    }
  }

  /** One after the other: what is asked for meanwhile is not done. */
  async function attempt(isUpdate: boolean, act: () => Promise<void>): Promise<void> {
    if (isAttempting) return;
    isAttempting = true;
    try {
      await act();
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const leftBehind = error instanceof LeftBehind ? error.sheet : undefined;
      dispatch({ type: "failed", problem: error.problem, leftBehind, isUpdate });
    } finally {
      isAttempting = false;
    }
    await look();
  }

  function begun(plan: SheetPlan): BuildOptions {
    calledOff = new AbortController();
    dispatch({ type: "started", parts: plan.parts.map(({ title }) => title) });
    return { onBuilt: (done) => dispatch({ type: "progressed", done }), signal: calledOff.signal };
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    look,
    build: (plan) =>
      attempt(false, async () => {
        dispatch({ type: "built", sheet: await workbook.buildSheet(plan, begun(plan)) });
      }),
    update: (sheet, planFor) =>
      attempt(true, async () => {
        const built = (await workbook.builtSheets()).find(({ name }) => name === sheet);
        if (!built) throw new WorkbookError("notFound", `${sheet} is no longer there`);
        const plan = planFor(built);
        const covered = await workbook.updateSheet(sheet, plan, begun(plan));
        dispatch({ type: "updated", sheet, covered });
      }),
    cancel() {
      dispatch({ type: "cancelled" });
      calledOff.abort();
    },
  };
}
