import type { Outcome } from "../../functions/outcome";
import type { Cell, SelectedCell } from "../../workbook/Workbook";
import type { Answer } from "../state/paneState";
import { isWholeFormula, type CallInCell } from "./ExplainedCall";

/** What has to be said of a cell beside the explanation of a call in it: its error, or that it is not up to date. */
export type Notice =
  /** The call has the problem that the answer tells. */
  | "ours"
  /** The call gives a result, another part of the formula the error. */
  | "elsewhere"
  | "spill"
  | "name"
  | "busy"
  | "connect"
  | "reference"
  | "calculation"
  /** The call gives a result by now. */
  | "outdatedError"
  | "other"
  /** Nothing to measure for one cell of a table. */
  | "part"
  /** The cell shows another number than its data give now. */
  | "outdated"
  /** What the cell shows is all that is known. */
  | "inCell";

/** Errors that say by themselves what is the matter. */
const PLAIN: Readonly<Record<string, Notice>> = {
  "#SPILL!": "spill",
  "#NAME?": "name",
  "#BUSY!": "busy",
  "#GETTING_DATA": "busy",
  "#CONNECT!": "connect",
};

/** The errors behind which a formula entered again may give a result. */
export const REPEATABLE: readonly Notice[] = [
  "name",
  "busy",
  "connect",
  "outdatedError",
  "outdated",
  "other",
];

/** What is to say of a cell; undefined where all is well, or as long as it is not known. */
export function noticeOf(
  cell: SelectedCell,
  call: CallInCell,
  answer: Answer | undefined,
): Notice | undefined {
  const home = cell.formula?.value ?? cell.value;
  const error = errorIn(home);
  if (error !== undefined) return PLAIN[error] ?? causeOf(error, call, answer);
  if (errorIn(cell.value) !== undefined) return "part";
  if (answer?.kind === "unresolved") return "inCell";
  return isOutdated(home, call, answer) ? "outdated" : undefined;
}

export function errorIn(value: Cell): string | undefined {
  return typeof value === "object" ? value.basicValue : undefined;
}

const OF_FORMULAS: Readonly<Record<string, Notice>> = { "#REF!": "reference", "#CALC!": "calculation" };

function causeOf(error: string, call: CallInCell, answer: Answer | undefined): Notice | undefined {
  // A deleted cell leaves its trace in the formula; our functions cannot return this error.
  if (call.formula.text.includes("#REF!")) return "reference";
  if (!answer) return undefined;
  if (answer.kind !== "calculated") return OF_FORMULAS[error] ?? "other";
  if (answer.outcomes.flat().some(({ kind }) => kind === "problem")) return "ours";
  return isWholeFormula(call.formula) ? "outdatedError" : (OF_FORMULAS[error] ?? "elsewhere");
}

/** Whether a cell shows another figure than the call that is its whole formula gives. */
function isOutdated(value: Cell, call: CallInCell, answer: Answer | undefined): boolean {
  if (answer?.kind !== "calculated" || !isWholeFormula(call.formula)) return false;
  const outcomes: readonly Outcome[] = answer.outcomes.flat();
  const [only] = outcomes;
  if (outcomes.length !== 1 || !only) return false;
  if (only.kind === "problem") return true;
  return only.kind === "finding" && !isNear(value, only.finding.value);
}

function isNear(value: Cell, other: number): boolean {
  return typeof value === "number" && Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(other));
}
