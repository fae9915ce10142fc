import type { NativeWords } from "../../locales/en/native";
import { NotTakenBack } from "../../workbook/NotTakenBack";
import type { WorkbookError, WorkbookProblem } from "../../workbook/Workbook";
import type { Words } from "../words/words";
import type { Account, AccountLine, CommandId, Outcome } from "./commands/Account";
import { obstacleText } from "./nativeText";

const DONE: readonly Outcome[] = ["shared", "native", "restored", "there", "entered", "removed"];

/** Whether the cell did not become what was asked for, and the user did not choose that beforehand. */
export function wasLeft({ outcome, obstacle }: AccountLine): boolean {
  const isAsChosen = outcome === "valueInstead" && obstacle?.kind === "unavailable";
  return !isAsChosen && !DONE.includes(outcome);
}

/** What was done, in a sentence. */
export function doneSentence(account: Account, words: Words): string {
  if (account.command === "native") return nativeSentence(account, words.native);
  const { command, lines, sheet = "", copies } = account;
  const { sharing } = words;
  const count = lines.filter(({ outcome }) => isCounted(command, outcome)).length;
  if (count === 0) return sharing[command].nothing;
  return copies ? sharing.values.doneOnCopies(count, copies, sheet) : sharing[command].done(count, sheet);
}

function nativeSentence(
  { lines, sheet = "", copies }: Account,
  { nothing, done, doneOnCopies }: NativeWords,
) {
  const count = (outcomes: readonly Outcome[]) =>
    lines.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const [formulas, values] = [count(["native"]), count(["shared", "valueInstead"])];
  if (formulas + values === 0) return nothing;
  return copies ? doneOnCopies(formulas, values, copies, sheet) : done(formulas, values, sheet);
}

function isCounted(command: Account["command"], outcome: Outcome): boolean {
  const entersAgain = command === "repair" || command === "recalculate";
  return (
    outcome === "shared" ||
    outcome === "restored" ||
    outcome === "removed" ||
    (entersAgain && outcome !== "protectedSheet")
  );
}

/** What became of a cell. */
export function lineText({ outcome, obstacle, shown }: AccountLine, words: Words): string {
  const { sharing, native } = words;
  const text = { ...sharing.account.outcomes, ...native.outcomes }[outcome];
  if (obstacle) return `${text}: ${obstacleText(obstacle, words)}`;
  return shown ? `${text}. ${sharing.account.changed(shown.before, shown.after)}` : text;
}

/** What went wrong, and that nothing was changed, or what to do where it was. */
export function problemSentence(error: WorkbookError, { sharing, pane }: Words): string {
  if (error instanceof NotTakenBack) {
    return `${pane.problems[error.problem]} ${sharing.notTakenBack(error.keptOn)}`;
  }
  const own: Partial<Record<WorkbookProblem, string>> = sharing.problems;
  return own[error.problem] ?? pane.problems[error.problem];
}

/** What is being done, while it lasts. */
export function busyText(command: CommandId, { sharing, native }: Words): string {
  return command === "native" ? native.busy : sharing[command].busy;
}
