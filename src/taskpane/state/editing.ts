import type { WrittenArgument } from "../../formulas/compose";
import type { CallInCell } from "../explain/ExplainedCall";
import { askedBy } from "./asked";
import type { Inputs } from "./inputs";
import type { PaneState, Screen } from "./paneState";
import type { Prefilled } from "./prefill";
import { argumentsOf } from "./question";

/** A call of a formula in the workbook while it is changed in the form. */
export interface Editing {
  readonly call: EditedCall;
  /** Where asking stood before: there it goes on afterwards. */
  readonly before: AskedBefore;
}

export interface EditedCall {
  readonly written: CallInCell;
  /** What the fields amount to as long as nothing is changed, by position: what stays so keeps its text. */
  readonly initial: readonly WrittenArgument[];
}

/** A call with its arguments in the fields. */
export interface OpenedEdit {
  readonly call: EditedCall;
  readonly inputs: Inputs;
}

interface AskedBefore {
  readonly screen: Screen;
  readonly inputs: Inputs;
  readonly prefilled: Prefilled;
}

/** Opens a call of the workbook in the form, filled in as the formula has it. */
export function openEdit(state: PaneState, { call, inputs }: OpenedEdit): PaneState {
  const { screen } = state;
  const isEditing = screen.kind === "asking" && screen.editing !== undefined;
  const before = isEditing ? screen.editing.before : askedBefore(state);
  const { id } = call.written;
  const options = argumentsOf(id).flatMap(([, { optional }], position) =>
    optional ? [call.initial[position]] : [],
  );
  return {
    ...state,
    task: "ask",
    inputs,
    prefilled: {},
    screen: {
      kind: "asking",
      topic: askedBy(id).ask.topic,
      id,
      searched: "",
      startsAt: "back",
      share: undefined,
      followingField: undefined,
      showsOptions: options.some((argument) => argument && argument.kind !== "omitted"),
      calculation: { kind: "none" },
      insertion: { kind: "idle" },
      editing: { call, before },
    },
  };
}

/** Goes back to the explanation; asking stands where it stood. */
export function closeEdit(state: PaneState, { before }: Editing): PaneState {
  return { ...state, ...before, task: "explain", cameFromEdit: true };
}

function askedBefore({ screen, inputs, prefilled }: PaneState): AskedBefore {
  return { screen, inputs, prefilled };
}
