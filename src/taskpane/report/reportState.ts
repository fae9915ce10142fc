import type { WorkbookProblem } from "../../workbook/Workbook";
import type { ReportList } from "./candidates";
import { noChoice, type ReportChoice } from "./choice";

/** What the pane knows of the report: what it is to be about, and how its building goes. */
export interface ReportState {
  readonly choice: ReportChoice;
  readonly building: Building;
}

export type Building =
  | { readonly kind: "idle" }
  /** The titles of the sheet's parts, and how many of them are there. */
  | { readonly kind: "running"; readonly parts: readonly string[]; readonly done: number }
  | { readonly kind: "cancelling" }
  | { readonly kind: "built"; readonly sheet: string }
  | { readonly kind: "failed"; readonly problem: WorkbookProblem; readonly leftBehind: string | undefined };

export type ReportEvent =
  | { readonly type: "listChosen"; readonly kind: ReportList; readonly name: string }
  | { readonly type: "groupsChosen"; readonly reference: string }
  | { readonly type: "started"; readonly parts: readonly string[] }
  | { readonly type: "progressed"; readonly done: number }
  | { readonly type: "cancelled" }
  | { readonly type: "built"; readonly sheet: string }
  | {
      readonly type: "failed";
      readonly problem: WorkbookProblem;
      readonly leftBehind: string | undefined;
    };

export const initialReport: ReportState = { choice: noChoice, building: { kind: "idle" } };

export function reportReducer(state: ReportState, event: ReportEvent): ReportState {
  const { choice, building } = state;
  switch (event.type) {
    case "listChosen":
      return choose({ ...choice, lists: { ...choice.lists, [event.kind]: event.name } });
    case "groupsChosen":
      return choose({ ...choice, groups: event.reference });
    case "started":
      return { choice, building: { kind: "running", parts: event.parts, done: 0 } };
    case "progressed":
      return building.kind === "running" ? { choice, building: { ...building, done: event.done } } : state;
    case "cancelled":
      return building.kind === "running" ? { choice, building: { kind: "cancelling" } } : state;
    case "built":
      return { choice, building: { kind: "built", sheet: event.sheet } };
    case "failed": {
      const { problem, leftBehind } = event;
      return { choice, building: { kind: "failed", problem, leftBehind } };
    }
  }

  /** What was said of the report before is no longer about what would be built now. */
  function choose(next: ReportChoice): ReportState {
    return { choice: next, building: isBusy(building) ? building : { kind: "idle" } };
  }
}

export function isBusy({ kind }: Building): boolean {
  return kind === "running" || kind === "cancelling";
}
