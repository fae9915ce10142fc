import type { UnderstoodList } from "../understanding/understandList";
import { askedBy } from "./asked";
import { calculationReducer } from "./calculation";
import { chooseMeasure, chooseWay, enter, fillIn, openQuestion } from "./asking";
import { closeEdit, openEdit } from "./editing";
import { focus, select, take } from "./following";
import { firstAsk } from "./offeredAsks";
import type { PaneEvent, QuestionEvent } from "./paneEvents";
import { knownLists, type AskingScreen, type PaneState, type Screen } from "./paneState";
import { countedShare } from "./share";

export type { PaneEvent } from "./paneEvents";

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  const { screen } = state;
  switch (event.type) {
    case "taskChosen":
      return { ...state, task: event.task, screen: withoutFocus(screen), cameFromEdit: false };
    case "searched":
      return { ...state, screen: { kind: "choosing", searched: event.text } };
    case "functionChosen":
      return openQuestion(state, askedBy(event.id));
    case "topicChosen":
      return openQuestion(state, firstAsk(event.topic, knownLists(state)));
    case "understood":
      return understand(state, event.lists);
    case "notUnderstood":
      return { ...state, understanding: { kind: "problem", problem: event.problem } };
    case "wentBack":
      return screen.kind === "asking" && screen.editing
        ? closeEdit(state, screen.editing)
        : { ...state, screen: goBack(screen) };
    case "editOpened":
      return openEdit(state, event.edit);
    case "selected":
      return select(state, event.selection);
    case "selectionFailed":
      return { ...state, selection: { kind: "problem", problem: event.problem } };
    default:
      return screen.kind === "asking" ? ask(state, screen, event) : state;
  }
}

/** Who comes back from another task has the focus on the switch between them: it stays there. */
function withoutFocus(screen: Screen): Screen {
  return screen.kind === "asking"
    ? { ...screen, startsAt: undefined, followingField: undefined }
    : { kind: "choosing", searched: screen.searched };
}

function goBack(screen: Screen): Screen {
  if (screen.kind !== "asking") return screen;
  const { searched, topic, id } = screen;
  return { kind: "choosing", searched, cameFrom: searched === "" ? topic : id };
}

/** Only the first look fills in a form that is already open: later ones would undo what the user has emptied. */
function understand(state: PaneState, lists: readonly UnderstoodList[]): PaneState {
  const known: PaneState = { ...state, understanding: { kind: "known", lists } };
  const isFirst = state.understanding.kind === "looking";
  return isFirst && state.screen.kind === "asking" && !state.screen.editing
    ? fillIn(known, state.screen, lists)
    : known;
}

function ask(state: PaneState, screen: AskingScreen, event: QuestionEvent): PaneState {
  const put = (change: Partial<AskingScreen>): PaneState => ({ ...state, screen: { ...screen, ...change } });
  switch (event.type) {
    case "wayChosen":
      return chooseWay(state, screen, event.way);
    case "measureChosen":
      return chooseMeasure(state, screen, event.id);
    case "optionsToggled":
      return put({ showsOptions: !screen.showsOptions });
    case "edited":
      return enter(state, screen, event.name, event.input);
    case "focused":
      return focus(state, screen, event.field);
    case "selectionTaken":
      return take(state, screen, event.name);
    case "calculated":
      return put({
        calculation: calculationReducer(screen.calculation, event),
        share: countedShare(screen.id, state.inputs, event.answer) ?? screen.share,
      });
    case "calculationStarted":
    case "readingProgressed":
    case "calculationCancelled":
    case "calculationDropped":
      return put({ calculation: calculationReducer(screen.calculation, event) });
    case "insertion":
      return put({ insertion: event.insertion });
    case "editSaved":
      return screen.editing ? put({ editing: { ...screen.editing, call: event.call } }) : state;
  }
}
