import type { Hindrance, Obstacle } from "../../../sharing/Form";
import type { RestoreOutcome } from "../../../sharing/restorePlan";

/** What the user can have done to the workbook. */
export type CommandId = "repair" | "recalculate" | "values" | "native" | "restore" | "remove";

/** What became of each cell. */
export interface Account {
  readonly command: CommandId;
  readonly lines: readonly AccountLine[];
  /** The sheet that was added. */
  readonly sheet?: string;
  /** The sheets of definitions that keep nothing any more. */
  readonly emptied?: readonly string[];
  /** The sheets that are copies of others. */
  readonly copies?: readonly string[];
}

export interface AccountLine {
  /** A cell, with its sheet, or a name. */
  readonly place: string;
  readonly outcome: Outcome;
  /** Why there is no formula in Excel's own functions for it. */
  readonly obstacle?: Obstacle;
  /** What the cell showed before, and shows now. */
  readonly shown?: { readonly before: string; readonly after: string };
}

export type Outcome =
  /** It holds its result as a value. */
  | "shared"
  /** The same, where formulas were wished for. */
  | "valueInstead"
  /** Excel's own functions calculate it. */
  | "native"
  | Hindrance
  | RestoreOutcome
  | "removed"
  /** Its formula was entered again, and gives a result. */
  | "entered"
  /** Its formula was entered again, and gives an error all the same. */
  | "stillError";
