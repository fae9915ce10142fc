import { useEffect, useRef, type Dispatch } from "react";
import { WorkbookError, type Workbook } from "../../workbook/Workbook";
import type { PaneEvent } from "../state/paneReducer";
import { understandList } from "../understanding/understandList";

/** So long the sheet rests before the pane looks again: entries and selections come in bursts. */
const REST_MILLISECONDS = 400;

/**
 * Keeps the pane's picture of the workbook's lists up to date: looks once the pane has been painted, and again after
 * changes, as long as measures are being chosen. While a question is asked its answer has the workbook for itself.
 */
export function useUnderstanding(
  workbook: Workbook,
  isChoosing: boolean,
  dispatch: Dispatch<PaneEvent>,
): void {
  const isStale = useRef(true);
  const latest = useRef(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const mine = ++latest.current;
      isStale.current = false;
      void understanding(workbook).then((event) => {
        if (mine === latest.current) dispatch(event);
      });
    };
    const lookSoon = () => {
      isStale.current = true;
      clearTimeout(timer);
      if (isChoosing) timer = setTimeout(look, REST_MILLISECONDS);
    };
    const stops = [workbook.onSelectionChanged(lookSoon), workbook.onCellsChanged(lookSoon)];
    // The first look is worth having even for a user who has chosen a measure before it came.
    if (isStale.current && (isChoosing || latest.current === 0)) timer = setTimeout(look);
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [workbook, isChoosing, dispatch]);
}

async function understanding(workbook: Workbook): Promise<PaneEvent> {
  try {
    const lists = (await workbook.lists()).map(understandList).filter((list) => list !== undefined);
    return { type: "understood", lists };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { type: "notUnderstood", problem: error.problem };
  }
}
