import type { WorkbookProblem } from "../../workbook/Workbook";
import type { ReportList } from "./candidates";
import { noChoice, type ReportChoice } from "./choice";

/** What the pane knows of the report: what it is to be about, and how its building goes. */
export interface ReportState {
  readonly choice: ReportChoice;
  /** The sheets of the reports that are there already. */
  readonly sheets: readonly string[];
  /** Which of them the user wants brought up to date, if the user has said so. */
  readonly target: string | undefined;
  readonly building: Building;
}

export type Building =
  | { readonly kind: "idle" }
  /** The titles of the sheet's parts, and how many of them are there. */
  | { readonly kind: "running"; readonly parts: readonly string[]; readonly done: number }
  | { readonly kind: "cancelling" }
  | { readonly kind: "built"; readonly sheet: string }
  /** With the cells in which the user's own content covers the report's. */
  | { readonly kind: "updated"; readonly sheet: string; readonly covered: readonly string[] }
  | Failed;

interface Failed {
  readonly kind: "failed";
  readonly problem: WorkbookProblem;
  readonly leftBehind: string | undefined;
  readonly isUpdate: boolean;
}

export type ReportEvent =
  | { readonly type: "listChosen"; readonly kind: ReportList; readonly name: string }
  | { readonly type: "groupsChosen"; readonly reference: string }
  | { readonly type: "sheetsKnown"; readonly sheets: readonly string[] }
  | { readonly type: "targetChosen"; readonly sheet: string }
  | { readonly type: "started"; readonly parts: readonly string[] }
  | { readonly type: "progressed"; readonly done: number }
  | { readonly type: "cancelled" }
  | { readonly type: "built"; readonly sheet: string }
  | { readonly type: "updated"; readonly sheet: string; readonly covered: readonly string[] }
  | {
      readonly type: "failed";
      readonly problem: WorkbookProblem;
      readonly leftBehind: string | undefined;
      readonly isUpdate: boolean;
    };

export const initialReport: ReportState = {
  choice: noChoice,
  sheets: [],
  target: undefined,
  building: { kind: "idle" },
};

export function reportReducer(state: ReportState, event: ReportEvent): ReportState {
  const { choice, building } = state;
  switch (event.type) {
    case "listChosen":
      return choose({ choice: { ...choice, lists: { ...choice.lists, [event.kind]: event.name } } });
    case "groupsChosen":
      return choose({ choice: { ...choice, groups: event.reference } });
    case "targetChosen":
      return choose({ target: event.sheet });
    case "sheetsKnown":
      return { ...state, sheets: event.sheets };
    case "started":
      return { ...state, building: { kind: "running", parts: event.parts, done: 0 } };
    case "progressed":
      return building.kind === "running" ? { ...state, building: { ...building, done: event.done } } : state;
    case "cancelled":
      return building.kind === "running" ? { ...state, building: { kind: "cancelling" } } : state;
    case "built":
      return { ...state, building: { kind: "built", sheet: event.sheet } };
    case "updated": {
      const { sheet, covered } = event;
      return { ...state, building: { kind: "updated", sheet, covered } };
    }
    case "failed": {
      const { problem, leftBehind, isUpdate } = event;
      return { ...state, building: { kind: "failed", problem, leftBehind, isUpdate } };
    }
  }

  /** What was said of the report before is no longer about what would be built now. */
  function choose(chosen: Partial<ReportState>): ReportState {
    return { ...state, ...chosen, building: isBusy(building) ? building : { kind: "idle" } };
  }
}

export function isBusy({ kind }: Building): boolean {
  return kind === "running" || kind === "cancelling";
}
