import type { Way } from "../../functions/asks";
import type { ArgumentName, FunctionId } from "../../functions/catalogue";
import type { UnderstoodList } from "../understanding/understandList";
import { askedIn, type Asked } from "./asked";
import { edit } from "./following";
import { isEntered, type Input } from "./inputs";
import { firstAsk, waysOf, type OfferedAsk } from "./offeredAsks";
import { knownLists, type AskingScreen, type FirstFocus, type PaneState } from "./paneState";
import { prefill, prefillDates } from "./prefill";
import { argumentsOf, firstEmptyField, inputOf } from "./question";

/** Opens the form of a question, filled in with what the pane knows. */
export function openQuestion(state: PaneState, asked: Asked): PaneState {
  const { screen } = state;
  const opened = askingState(state, asked, {
    searched: screen.kind === "choosing" ? screen.searched : "",
    startsAt: "back",
    share: undefined,
  });
  return { ...opened, screen: { ...opened.screen, startsAt: firstFocus(opened) } };
}

/** The same topic in another way, if it can be of the same list: what was entered and the focus stay where they are. */
export function chooseWay(state: PaneState, screen: AskingScreen, chosen: Way): PaneState {
  const ways = waysOf(screen.topic, knownLists(state));
  const list = answeringList(ways.flatMap(({ asks }) => asks).find(({ id }) => id === screen.id));
  const way = ways.find(({ as }) => as === chosen);
  if (!way || way.asks.some(({ id }) => id === screen.id)) return state;
  const ofSameList = list && way.asks.find((one) => answeringList(one) === list);
  return chooseMeasure(state, screen, (ofSameList ?? way.best).id);
}

function answeringList(asked: OfferedAsk | undefined): UnderstoodList | undefined {
  return asked?.offer.kind === "answerable" ? asked.offer.list : undefined;
}

/** The same topic by another function. */
export function chooseMeasure(state: PaneState, screen: AskingScreen, id: FunctionId): PaneState {
  const { searched, share } = screen;
  return id === screen.id
    ? state
    : askingState(state, askedIn(screen.topic, id), { searched, share, startsAt: undefined });
}

/** Fills in a form that is open already from the first look at the workbook, and takes the function that fits it. */
export function fillIn(state: PaneState, screen: AskingScreen, lists: readonly UnderstoodList[]): PaneState {
  const isUntouched = screen.startsAt !== undefined && Object.keys(state.inputs).length === 0;
  const fitting = firstAsk(screen.topic, lists);
  if (screen.searched === "" && isUntouched && fitting.id !== screen.id) {
    return chooseMeasure(state, screen, fitting.id);
  }
  const asked = askedIn(screen.topic, screen.id);
  return { ...state, ...prefill(asked, { lists, share: screen.share }, state) };
}

/** What the user enters; the dates come along with the first period. */
export function enter(state: PaneState, screen: AskingScreen, name: ArgumentName, input: Input): PaneState {
  const entered = edit(state, screen, name, input);
  if (input.kind !== "period") return entered;
  const asked = askedIn(screen.topic, screen.id);
  return { ...entered, ...prefillDates(asked, knownLists(state), entered) };
}

interface AskingState extends PaneState {
  readonly screen: AskingScreen;
}

type Kept = Pick<AskingScreen, "searched" | "share" | "startsAt">;

/** An option that holds something has its say in the answer, whoever entered it: it must be seen. */
function askingState(state: PaneState, asked: Asked, kept: Kept): AskingState {
  const filled = prefill(asked, { lists: knownLists(state), share: kept.share }, state);
  const options = argumentsOf(asked.id).filter(([, { optional }]) => optional);
  const screen: AskingScreen = {
    kind: "asking",
    topic: asked.ask.topic,
    id: asked.id,
    ...kept,
    followingField: undefined,
    showsOptions: options.some(([name]) => isEntered(inputOf(asked.id, name, filled.inputs))),
    calculation: { kind: "none" },
    insertion: { kind: "idle" },
  };
  return { ...state, ...filled, screen };
}

/** The first field that is to be filled in; where none is, the ways to ask, or the way back where there is but one. */
function firstFocus({ screen, inputs }: AskingState): FirstFocus {
  const field = firstEmptyField(screen.id, inputs);
  if (field !== undefined) return field;
  return waysOf(screen.topic, []).length > 1 ? "ways" : "back";
}
