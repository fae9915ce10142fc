import type { Topic } from "../../functions/asks";
import type { ArgumentName, FunctionId } from "../../functions/catalogue";
import type { Evaluation } from "../../functions/evaluate";
import type { Selection, WorkbookProblem } from "../../workbook/Workbook";
import type { UnderstoodList } from "../understanding/understandList";
import type { Editing } from "./editing";
import type { Inputs } from "./inputs";
import type { BlankScores } from "./blankScores";
import type { Insertion } from "./insertion";
import type { Prefilled } from "./prefill";
import type { CountedShare } from "./share";
import type { ReadingProgress } from "./reading";

/** What the task pane shows. No screen can show a result that is not there. */
export interface PaneState {
  readonly task: TaskId;
  /** Where asking stands; kept while another task is shown. */
  readonly screen: Screen;
  /** By argument name; kept when the user goes back and chooses another function. */
  readonly inputs: Inputs;
  /** What of the inputs the pane has filled in itself. */
  readonly prefilled: Prefilled;
  readonly understanding: Understanding;
  readonly selection: SelectionState;
  /** Whether the user has just come back from a form to the explanation that it was opened from. */
  readonly cameFromEdit: boolean;
}

/** What one can do in the pane. */
export type TaskId = "ask" | "explain" | "report" | "share";

export type Screen = ChoosingScreen | AskingScreen;

export interface ChoosingScreen {
  readonly kind: "choosing";
  readonly searched: string;
  /** The topic, or the function found by search, from which the user came back: the focus goes there. */
  readonly cameFrom?: Topic | FunctionId;
}

export interface AskingScreen {
  readonly kind: "asking";
  /** What one would like to know, and the function that answers it in the chosen way. */
  readonly topic: Topic;
  readonly id: FunctionId;
  /** What was searched when the question was chosen: going back leads there. */
  readonly searched: string;
  /** Where the focus goes when the screen opens; nowhere while the ways to ask are switched. */
  readonly startsAt: FirstFocus | undefined;
  /** The share that was last counted for the topic: its certainty can be asked. */
  readonly share: CountedShare | undefined;
  /** The argument whose field follows the selection. */
  readonly followingField: ArgumentName | undefined;
  readonly showsOptions: boolean;
  readonly calculation: Calculation;
  readonly insertion: Insertion;
  /** The call of a formula in the workbook that is changed here; a new formula is made where there is none. */
  readonly editing?: Editing;
}

export type FirstFocus = ArgumentName | "ways" | "back";

/** What the pane knows of the workbook's lists. */
export type Understanding =
  | { readonly kind: "looking" }
  | { readonly kind: "known"; readonly lists: readonly UnderstoodList[] }
  | { readonly kind: "problem"; readonly problem: WorkbookProblem };

export type SelectionState =
  | { readonly kind: "unknown" }
  | { readonly kind: "known"; readonly selection: Selection }
  | { readonly kind: "problem"; readonly problem: WorkbookProblem };

export type Calculation =
  | { readonly kind: "none" }
  /** The answer before stays in sight, dimmed, so that the pane does not flicker. */
  | {
      readonly kind: "running";
      readonly previous: Answer | undefined;
      /** Not before the first cells are asked for. */
      readonly reading?: ReadingProgress;
    }
  /** The user did not want to wait for the cells. */
  | { readonly kind: "cancelled" }
  | { readonly kind: "done"; readonly answer: Answer };

export type Answer =
  /** Rows of outcomes; one row of one, unless the function calculates cell by cell. */
  | ({
      readonly kind: "calculated";
      /** What the arguments hold, in the formula's order. */
      readonly given?: readonly unknown[];
      readonly blanks?: BlankScores | undefined;
    } & Evaluation)
  /** The formula has a calculation there that only Excel knows. */
  | { readonly kind: "unresolved"; readonly argument: string }
  | { readonly kind: "unreadable"; readonly argument: string; readonly problem: WorkbookProblem };

export const initialState: PaneState = {
  task: "ask",
  screen: { kind: "choosing", searched: "" },
  inputs: {},
  prefilled: {},
  understanding: { kind: "looking" },
  selection: { kind: "unknown" },
  cameFromEdit: false,
};

/** The lists that the pane knows of. */
export function knownLists({ understanding }: PaneState): readonly UnderstoodList[] {
  return understanding.kind === "known" ? understanding.lists : [];
}
