import type { Topic, Way } from "../../functions/asks";
import type { ArgumentName, FunctionId } from "../../functions/catalogue";
import type { Selection, WorkbookProblem } from "../../workbook/Workbook";
import type { UnderstoodList } from "../understanding/understandList";
import type { EditedCall, OpenedEdit } from "./editing";
import type { Input } from "./inputs";
import type { Insertion } from "./insertion";
import type { Answer, TaskId } from "./paneState";
import type { ReadingProgress } from "./reading";

/** What happens in the task pane. */
export type PaneEvent =
  | { readonly type: "taskChosen"; readonly task: TaskId }
  | { readonly type: "searched"; readonly text: string }
  | { readonly type: "topicChosen"; readonly topic: Topic }
  /** One of the functions that were found by search. */
  | { readonly type: "functionChosen"; readonly id: FunctionId }
  | { readonly type: "wentBack" }
  /** A call of a formula in the workbook is to be changed. */
  | { readonly type: "editOpened"; readonly edit: OpenedEdit }
  | { readonly type: "selected"; readonly selection: Selection }
  | { readonly type: "selectionFailed"; readonly problem: WorkbookProblem }
  | { readonly type: "understood"; readonly lists: readonly UnderstoodList[] }
  | { readonly type: "notUnderstood"; readonly problem: WorkbookProblem }
  | QuestionEvent;

/** What happens while a question is asked. */
export type QuestionEvent =
  | { readonly type: "wayChosen"; readonly way: Way }
  /** Another function that answers in the same way: from subscriptions instead of orders. */
  | { readonly type: "measureChosen"; readonly id: FunctionId }
  | { readonly type: "optionsToggled" }
  | { readonly type: "edited"; readonly name: ArgumentName; readonly input: Input }
  /** The focus went to a field that follows the selection, or to anything else of the pane. */
  | { readonly type: "focused"; readonly field: ArgumentName | undefined }
  | { readonly type: "selectionTaken"; readonly name: ArgumentName }
  | CalculationEvent
  | { readonly type: "insertion"; readonly insertion: Insertion }
  /** The call that is edited stands in the workbook as it is now in the form. */
  | { readonly type: "editSaved"; readonly call: EditedCall };

/** How the calculation of an answer goes. */
export type CalculationEvent =
  | { readonly type: "calculationStarted" }
  | { readonly type: "readingProgressed"; readonly reading: ReadingProgress }
  | { readonly type: "calculationCancelled" }
  | { readonly type: "calculated"; readonly answer: Answer }
  | { readonly type: "calculationDropped" };
