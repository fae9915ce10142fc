import { useEffect, useMemo, useState } from "react";
import type { FunctionId } from "../../functions/catalogue";
import type { ReadCall } from "../../functions/evaluateList";
import type { Figure } from "../../functions/outcome";
import { contextOf, type AnswerContext } from "./answerContext";
import { columnsOf, rowCount } from "./columns";

/** Of so many rows the context costs a few milliseconds; that of more must not keep the figure waiting. */
const QUICK_ROWS = 50_000;

/**
 * What stands beside a figure. For long lists it comes once the figure has been painted, and not at all if that is
 * overtaken by then.
 */
export function useAnswerContext(
  id: FunctionId,
  figure: Figure,
  call: ReadCall | undefined,
): AnswerContext | undefined {
  const isQuick = useMemo(() => rowCount(columnsOf(call?.values ?? {})) <= QUICK_ROWS, [call]);
  const atOnce = useMemo(
    () => (isQuick ? contextOf(id, figure, call) : undefined),
    [isQuick, id, figure, call],
  );
  const [found, find] = useState<{ readonly figure: Figure; readonly context: AnswerContext }>();
  useEffect(() => {
    if (isQuick) return;
    // A frame first, so that the figure is seen; then a task of its own.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => find({ figure, context: contextOf(id, figure, call) }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isQuick, id, figure, call]);
  return atOnce ?? (found?.figure === figure ? found.context : undefined);
}
