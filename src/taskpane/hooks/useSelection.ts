import { useEffect, type Dispatch } from "react";
import { WorkbookError, type Workbook } from "../../workbook/Workbook";
import type { PaneEvent } from "../state/paneReducer";

/** Tells the pane what is selected, now and after each change. */
export function useSelection(workbook: Workbook, dispatch: Dispatch<PaneEvent>): void {
  useEffect(() => {
    let latest = 0;
    const look = () => {
      const mine = ++latest;
      // While the user drags, answers overtake each other: only the last counts.
      const tell = (event: PaneEvent) => {
        if (mine === latest) dispatch(event);
      };
      void selectionEvent(workbook).then(tell);
    };
    const stop = workbook.onSelectionChanged(look);
    look();
    return () => {
      latest++;
      stop();
    };
  }, [workbook, dispatch]);
}

async function selectionEvent(workbook: Workbook): Promise<PaneEvent> {
  try {
    return { type: "selected", selection: await workbook.selection() };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { type: "selectionFailed", problem: error.problem };
  }
}
