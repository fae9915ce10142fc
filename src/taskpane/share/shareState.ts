import type { Inventory } from "../../sharing/inventory";
import type { WorkbookProblem } from "../../workbook/Workbook";

/** What the part of the pane shows that lets a workbook leave. */
export interface ShareState {
  readonly look: Look;
}

/** What is known of the cells that depend on the add-in. */
export type Look =
  | { readonly kind: "looking" }
  | { readonly kind: "known"; readonly inventory: Inventory }
  | { readonly kind: "problem"; readonly problem: WorkbookProblem };

export interface ShareEvent {
  readonly type: "looked";
  readonly look: Look;
}

export const initialShareState: ShareState = { look: { kind: "looking" } };

export function shareReducer(state: ShareState, event: ShareEvent): ShareState {
  switch (event.type) {
    case "looked":
      // What was known is worth more than that a later look failed.
      return event.look.kind === "problem" && state.look.kind === "known"
        ? state
        : { ...state, look: event.look };
  }
}
