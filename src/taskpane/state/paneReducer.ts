import type { ArgumentName, FunctionId } from "../../functions/catalogue";
import type { Selection, WorkbookProblem } from "../../workbook/Workbook";
import type { UnderstoodList } from "../understanding/understandList";
import { followedReference, withReference, type Input, type Inputs } from "./inputs";
import { argumentsOf, inputOf } from "./question";
import {
  knownLists,
  type Answer,
  type AskingScreen,
  type Calculation,
  type Insertion,
  type PaneState,
  type Screen,
} from "./paneState";
import { prefill } from "./prefill";
import { isReference, sheetOf, withSheet } from "./referenceText";

/** What happens in the task pane. */
export type PaneEvent =
  | { readonly type: "searched"; readonly text: string }
  | { readonly type: "functionChosen"; readonly id: FunctionId }
  | { readonly type: "wentBack" }
  | { readonly type: "optionsToggled" }
  | { readonly type: "edited"; readonly name: ArgumentName; readonly input: Input }
  /** The focus went to a field that follows the selection, or to anything else of the pane. */
  | { readonly type: "focused"; readonly field: ArgumentName | undefined }
  | { readonly type: "selectionTaken"; readonly name: ArgumentName }
  | { readonly type: "selected"; readonly selection: Selection }
  | { readonly type: "selectionFailed"; readonly problem: WorkbookProblem }
  | { readonly type: "understood"; readonly lists: readonly UnderstoodList[] }
  | { readonly type: "notUnderstood"; readonly problem: WorkbookProblem }
  | { readonly type: "calculationStarted" }
  | { readonly type: "calculated"; readonly answer: Answer }
  | { readonly type: "calculationDropped" }
  | { readonly type: "insertion"; readonly insertion: Insertion };

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  const { screen } = state;
  switch (event.type) {
    case "searched":
      return { ...state, screen: { kind: "choosing", searched: event.text } };
    case "functionChosen":
      return choose(state, event.id);
    case "understood":
      return understand(state, event.lists);
    case "notUnderstood":
      return { ...state, understanding: { kind: "problem", problem: event.problem } };
    case "wentBack":
      return { ...state, screen: goBack(screen) };
    case "selected":
      return select(state, event.selection);
    case "selectionFailed":
      return { ...state, selection: { kind: "problem", problem: event.problem } };
    default:
      return screen.kind === "asking" ? ask(state, screen, event) : state;
  }
}

function goBack(screen: Screen): Screen {
  return screen.kind === "asking" ? { kind: "choosing", searched: "", cameFrom: screen.id } : screen;
}

/** The form opens with what the pane has recognised for it; an option that was filled in must be seen. */
function choose(state: PaneState, id: FunctionId): PaneState {
  const filled = prefill(id, knownLists(state), state);
  const screen: Screen = {
    kind: "asking",
    id,
    followingField: undefined,
    showsOptions: argumentsOf(id).some(([name, { optional }]) => optional && name in filled.prefilled),
    calculation: { kind: "none" },
    insertion: { kind: "idle" },
  };
  return { ...state, ...filled, screen };
}

/** Only the first look fills in a form that is already open: later ones would undo what the user has emptied. */
function understand(state: PaneState, lists: readonly UnderstoodList[]): PaneState {
  const known: PaneState = { ...state, understanding: { kind: "known", lists } };
  const isFirst = state.understanding.kind === "looking";
  return isFirst && state.screen.kind === "asking"
    ? { ...known, ...prefill(state.screen.id, lists, state) }
    : known;
}

type QuestionEvent = Exclude<
  PaneEvent,
  {
    type:
      | "searched"
      | "functionChosen"
      | "wentBack"
      | "selected"
      | "selectionFailed"
      | "understood"
      | "notUnderstood";
  }
>;

function ask(state: PaneState, screen: AskingScreen, event: QuestionEvent): PaneState {
  const put = (change: Partial<AskingScreen>): PaneState => ({ ...state, screen: { ...screen, ...change } });
  switch (event.type) {
    case "optionsToggled":
      return put({ showsOptions: !screen.showsOptions });
    case "edited":
      return edit(state, screen, event.name, event.input);
    case "focused":
      return focus(state, screen, event.field);
    case "selectionTaken":
      return take(state, screen, event.name);
    case "calculationStarted":
      return put({ calculation: { kind: "running", previous: answerOf(screen.calculation) } });
    case "calculated":
      return put({ calculation: { kind: "done", answer: event.answer } });
    case "calculationDropped":
      return put({ calculation: { kind: "none" } });
    case "insertion":
      return put({ insertion: event.insertion });
  }
}

export function answerOf(calculation: Calculation): Answer | undefined {
  if (calculation.kind === "none") return undefined;
  return calculation.kind === "done" ? calculation.answer : calculation.previous;
}

/** A changed question ends the talk about where the formula before should go. */
function edit(state: PaneState, screen: AskingScreen, name: ArgumentName, input: Input): PaneState {
  return {
    ...state,
    screen: { ...screen, insertion: { kind: "idle" } },
    inputs: { ...state.inputs, [name]: input },
  };
}

function focus(state: PaneState, screen: AskingScreen, field: ArgumentName | undefined): PaneState {
  const left = screen.followingField;
  if (left === field) return state;
  const focused: PaneState = { ...state, screen: { ...screen, followingField: field } };
  return left === undefined ? focused : { ...focused, inputs: completedInputs(state, screen.id, left) };
}

/** Cells typed without their sheet get it when their field is left: the next sheet may be another. */
function completedInputs({ inputs, selection }: PaneState, id: FunctionId, name: ArgumentName): Inputs {
  const input = inputOf(id, name, inputs);
  const reference = followedReference(input);
  if (selection.kind !== "known" || reference === undefined || !isReference(reference)) return inputs;
  const complete = withSheet(reference, sheetOf(selection.selection.address));
  return complete === reference ? inputs : { ...inputs, [name]: withReference(input, complete) };
}

function select(state: PaneState, selection: Selection): PaneState {
  const known: PaneState = { ...state, selection: { kind: "known", selection } };
  const { screen } = known;
  if (screen.kind === "choosing") return known;
  const talk: PaneState = { ...known, screen: { ...screen, insertion: afterSelecting(screen, selection) } };
  const { followingField } = screen;
  return followingField === undefined ? talk : follow(talk, screen, followingField, selection);
}

/** Another cell is another talk, except that inserting a formula selects its cell, too. */
function afterSelecting({ insertion }: AskingScreen, selection: Selection): Insertion {
  const goesOn =
    insertion.kind === "busy" || (insertion.kind === "done" && insertion.cell === selection.firstCell);
  return goesOn ? insertion : { kind: "idle" };
}

/** The selected cells go into the field that follows the selection, unless a number was typed there. */
function follow(state: PaneState, screen: AskingScreen, name: ArgumentName, selection: Selection): PaneState {
  const input = inputOf(screen.id, name, state.inputs);
  const reference = followedReference(input);
  if (reference === undefined) return state;
  const isTyped = input.kind === "number" && reference.trim() !== "" && !isReference(reference);
  return isTyped ? state : edit(state, screen, name, withReference(input, selection.reference));
}

/** The selected cells go into a field because the user said so. */
function take(state: PaneState, screen: AskingScreen, name: ArgumentName): PaneState {
  if (state.selection.kind !== "known") return state;
  const input = inputOf(screen.id, name, state.inputs);
  return edit(state, screen, name, withReference(input, state.selection.selection.reference));
}
