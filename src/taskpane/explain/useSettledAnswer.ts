import { useEffect, useState } from "react";
import type { Answer } from "../state/paneState";

/** So often the cell is looked at while its result is still to come: Excel tells of no calculation. */
const WATCH_MILLISECONDS = 1000;

/**
 * The answer once the cell has been looked at after it: before, an answer from changed data would stand beside a cell
 * that Excel has not calculated yet.
 */
export function useSettledAnswer(answer: Answer | undefined, look: () => Promise<void>): Answer | undefined {
  const [settled, settle] = useState<Answer>();
  useEffect(() => {
    if (!answer) return;
    let isStale = false;
    void look().then(() => {
      if (!isStale) settle(answer);
    });
    return () => {
      isStale = true;
    };
  }, [answer, look]);
  return settled === answer ? settled : undefined;
}

/** Looks again and again as long as something is to be waited for. */
export function useWatch(isWaiting: boolean, look: () => Promise<void>): void {
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => void look(), WATCH_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isWaiting, look]);
}
