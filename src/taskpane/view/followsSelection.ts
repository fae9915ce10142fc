import type { Dispatch, FocusEvent } from "react";
import type { ArgumentName } from "../../functions/catalogue";
import type { PaneEvent } from "../state/paneReducer";

/** Marks a text field as one that follows the selection in the sheet while it has the focus. */
export function followsSelection(name: ArgumentName) {
  return { "data-follows-selection": name };
}

/**
 * Tells which such field has the focus; for the element around the form.
 *
 * A click into the sheet takes the keyboard from the whole page. That is just when the field has to follow, so it
 * goes on until something else in the pane gets the focus.
 */
export function tellFocus(dispatch: Dispatch<PaneEvent>) {
  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      dispatch({ type: "focused", field: target.dataset.followsSelection as ArgumentName | undefined });
    },
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget) return;
      // Only after the event is it known whether the page has lost the keyboard, or only the field.
      setTimeout(() => {
        if (document.hasFocus() && document.activeElement === document.body) {
          dispatch({ type: "focused", field: undefined });
        }
      });
    },
  };
}
