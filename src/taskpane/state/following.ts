import type { ArgumentName, FunctionId } from "../../functions/catalogue";
import type { Selection } from "../../workbook/Workbook";
import { followedReference, withReference, type Input, type Inputs } from "./inputs";
import type { Insertion } from "./insertion";
import type { AskingScreen, PaneState } from "./paneState";
import { inputOf } from "./question";
import { isReference, sheetOf, withSheet } from "./referenceText";

/** A changed question ends the talk about where the formula before should go. */
export function edit(state: PaneState, screen: AskingScreen, name: ArgumentName, input: Input): PaneState {
  return {
    ...state,
    screen: { ...screen, insertion: { kind: "idle" } },
    inputs: { ...state.inputs, [name]: input },
  };
}

export function focus(state: PaneState, screen: AskingScreen, field: ArgumentName | undefined): PaneState {
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

export function select(state: PaneState, selection: Selection): PaneState {
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
export function take(state: PaneState, screen: AskingScreen, name: ArgumentName): PaneState {
  if (state.selection.kind !== "known") return state;
  const input = inputOf(screen.id, name, state.inputs);
  return edit(state, screen, name, withReference(input, state.selection.selection.reference));
}
