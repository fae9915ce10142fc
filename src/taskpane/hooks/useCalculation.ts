import { useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch } from "react";
import type { FunctionId } from "../../functions/catalogue";
import { composeFormula, type FormulaArgument } from "../../formulas/compose";
import type { Workbook } from "../../workbook/Workbook";
import { calculate } from "../actions/calculate";
import { rememberCells } from "../actions/rememberedCells";
import type { CalculationEvent } from "../state/paneEvents";
import type { ReadingProgress } from "../state/reading";
import { useSame } from "./useSame";

/** So long the user may pause while typing without a calculation. */
const PAUSE_MILLISECONDS = 250;

/** Up to so many cells are read again whenever the selection changes, which it does after each entry into a cell. */
const QUICKLY_READ_CELLS = 10_000;

/** A reading that takes no longer is not worth a word: it would only flicker. */
const QUICK_MILLISECONDS = 400;

/** What the user can ask of a calculation. */
export interface CalculationControls {
  /** Calculates from the cells as they are now. */
  readonly again: () => void;
  /** Does not wait for the cells any longer. */
  readonly cancel: () => void;
}

/** Keeps the answer up to date while the question and its cells change; what is overtaken is dropped. */
export function useCalculation(
  workbook: Workbook,
  id: FunctionId,
  args: readonly FormulaArgument[] | undefined,
  dispatch: Dispatch<CalculationEvent>,
): CalculationControls {
  const cells = useMemo(() => rememberCells(workbook), [workbook]);
  const [round, nextRound] = useReducer((count: number) => count + 1, 0);
  const drop = useRef<() => void>(() => undefined);
  const asked = useSame(args, args ? composeFormula(id, args) : "");

  useEffect(() => {
    if (!asked) {
      dispatch({ type: "calculationDropped" });
      return;
    }
    let isStale = false;
    const tell = (event: CalculationEvent) => {
      if (!isStale) dispatch(event);
    };
    tell({ type: "calculationStarted" });
    const timer = setTimeout(() => {
      const onReading = afterAWhile((reading) => tell({ type: "readingProgressed", reading }));
      void calculate(id, asked, cells, onReading).then((answer) => tell({ type: "calculated", answer }));
    }, PAUSE_MILLISECONDS);
    drop.current = () => {
      isStale = true;
      clearTimeout(timer);
    };
    return drop.current;
  }, [id, asked, round, cells, dispatch]);

  const again = useCallback(() => {
    // The reading that this ends must not be told as one that the user has cancelled.
    drop.current();
    cells.forget();
    nextRound();
  }, [cells]);

  useEffect(() => {
    const stops = [
      workbook.onSelectionChanged(() => {
        // A few cells are worth a look each time: their formulas may have changed. A long reading goes on.
        if (cells.size() <= QUICKLY_READ_CELLS && !cells.isReading()) again();
      }),
      workbook.onCellsChanged(() => {
        if (cells.size() <= QUICKLY_READ_CELLS || cells.isReading()) again();
        else cells.forget();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      cells.forget();
    };
  }, [workbook, cells, again]);

  const cancel = useCallback(() => {
    drop.current();
    cells.forget();
    dispatch({ type: "calculationCancelled" });
  }, [cells, dispatch]);
  return { again, cancel };
}

/** Tells only what is the case when the while is over, and what comes later. */
function afterAWhile(tell: (reading: ReadingProgress) => void): (reading: ReadingProgress) => void {
  const start = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (reading) => {
    clearTimeout(timer);
    const left = start + QUICK_MILLISECONDS - Date.now();
    if (left <= 0) tell(reading);
    else if (reading.share < 1) timer = setTimeout(() => tell(reading), left);
  };
}
