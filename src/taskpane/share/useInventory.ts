import { useCallback, useEffect, useRef, type Dispatch } from "react";
import type { Workbook } from "../../workbook/Workbook";
import { lookThrough } from "./lookThrough";
import type { ShareEvent } from "./shareState";

/** So long the workbook rests before it is looked through again: entries and results come in bursts. */
const REST_MILLISECONDS = 600;

/** Keeps the inventory up to date: looks at once, and again after changes. What comes back looks again when asked. */
export function useInventory(workbook: Workbook, dispatch: Dispatch<ShareEvent>): () => void {
  const latest = useRef(0);
  const look = useCallback(() => {
    const mine = ++latest.current;
    void lookThrough(workbook).then((found) => {
      if (mine === latest.current) dispatch({ type: "looked", look: found });
    });
  }, [workbook, dispatch]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = workbook.onCellsChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MILLISECONDS);
    });
    look();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [workbook, look]);

  return look;
}
