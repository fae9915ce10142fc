import type { WorkbookProblem } from "../../workbook/Workbook";
import type { Words } from "../words/words";
import type { Account, AccountLine, Outcome } from "./commands/Account";

const DONE: readonly Outcome[] = ["shared", "restored", "there", "entered", "removed"];

/** Whether the cell did not become what was asked for. */
export function wasLeft({ outcome }: AccountLine): boolean {
  return !DONE.includes(outcome);
}

/** What was done, in a sentence. */
export function doneSentence({ command, lines, sheet = "", copies }: Account, { sharing }: Words): string {
  const count = lines.filter(({ outcome }) => isCounted(command, outcome)).length;
  if (count === 0) return sharing[command].nothing;
  return copies ? sharing.values.doneOnCopies(count, copies, sheet) : sharing[command].done(count, sheet);
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
export function lineText({ outcome, shown }: AccountLine, { sharing: { account } }: Words): string {
  const text = account.outcomes[outcome];
  return shown ? `${text}. ${account.changed(shown.before, shown.after)}` : text;
}

/** What went wrong; that nothing was changed is worth saying here. */
export function problemSentence(problem: WorkbookProblem, { sharing, pane }: Words): string {
  const own: Partial<Record<WorkbookProblem, string>> = sharing.problems;
  return own[problem] ?? pane.problems[problem];
}
