import type { ComponentType, Dispatch } from "react";
import type { Workbook } from "../workbook/Workbook";
import type { PaneEvent } from "./state/paneEvents";
import type { PaneState, TaskId } from "./state/paneState";

/** What each task beside asking is shown by. */
export type TaskView = ComponentType<TaskProps>;

export interface TaskProps {
  readonly workbook: Workbook;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
}

interface Task {
  readonly id: Exclude<TaskId, "ask">;
  readonly load: () => Promise<{ readonly default: TaskView }>;
}

/** The tasks beside asking, in the order of the pane: loaded when first opened, so that asking is there at once. */
export const tasks: readonly Task[] = [
  { id: "explain", load: () => import("./explain/ExplainTask") },
  { id: "report", load: () => import("./report/ReportTask") },
  { id: "share", load: () => import("./share/ShareTask") },
];
