import type { Inventory } from "../../sharing/inventory";
import type { Keeping } from "../../sharing/keptFormulas";
import type { NativeFacts } from "../../sharing/nativeContext";
import type { WorkbookError, WorkbookProblem } from "../../workbook/Workbook";
import type { Account, CommandId } from "./commands/Account";

/** What the part of the pane shows that lets a workbook leave. */
export interface ShareState {
  readonly look: Look;
  readonly work: Work;
}

/** What is known of the cells that depend on the add-in. */
export type Look =
  | { readonly kind: "looking" }
  | {
      readonly kind: "known";
      readonly inventory: Inventory;
      readonly kept: readonly Keeping[];
      readonly facts: NativeFacts;
    }
  | { readonly kind: "problem"; readonly problem: WorkbookProblem };

/** What the user has asked for, and how it went. */
export type Work =
  | { readonly kind: "none" }
  | { readonly kind: "busy"; readonly command: CommandId }
  | { readonly kind: "done"; readonly account: Account }
  | { readonly kind: "failed"; readonly error: WorkbookError };

export type ShareEvent =
  { readonly type: "looked"; readonly look: Look } | { readonly type: "worked"; readonly work: Work };

export const initialShareState: ShareState = { look: { kind: "looking" }, work: { kind: "none" } };

export function shareReducer(state: ShareState, event: ShareEvent): ShareState {
  switch (event.type) {
    case "looked":
      // What was known is worth more than that a later look failed.
      return event.look.kind === "problem" && state.look.kind === "known"
        ? state
        : { ...state, look: event.look };
    case "worked":
      return { ...state, work: event.work };
  }
}
