import { useEffect, useMemo, useReducer, type Dispatch } from "react";
import type { FunctionId } from "../../functions/catalogue";
import { composeFormula, type FormulaArgument } from "../../formulas/compose";
import type { Workbook } from "../../workbook/Workbook";
import { calculate } from "../actions/calculate";
import { rememberCells } from "../actions/rememberedCells";
import type { PaneEvent } from "../state/paneReducer";
import { useSame } from "./useSame";

/** So long the user may pause while typing without a calculation. */
const PAUSE_MILLISECONDS = 250;

/** Up to so many cells are read again whenever the selection changes, which it does after each entry into a cell. */
const QUICKLY_READ_CELLS = 10_000;

/**
 * Keeps the answer up to date while the question changes; what is overtaken is dropped. Returns how to calculate
 * again from the cells as they are now.
 */
export function useCalculation(
  workbook: Workbook,
  id: FunctionId,
  args: readonly FormulaArgument[] | undefined,
  dispatch: Dispatch<PaneEvent>,
): () => void {
  const cells = useMemo(() => rememberCells(workbook), [workbook]);
  const [round, nextRound] = useReducer((count: number) => count + 1, 0);
  const asked = useSame(args, args ? composeFormula(id, args) : "");

  useEffect(() => {
    if (!asked) {
      dispatch({ type: "calculationDropped" });
      return;
    }
    let isStale = false;
    dispatch({ type: "calculationStarted" });
    const timer = setTimeout(() => {
      void calculate(id, asked, cells).then((answer) => {
        if (!isStale) dispatch({ type: "calculated", answer });
      });
    }, PAUSE_MILLISECONDS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [id, asked, round, cells, dispatch]);

  useEffect(
    () =>
      workbook.onSelectionChanged(() => {
        const isQuick = cells.size() <= QUICKLY_READ_CELLS;
        cells.forget();
        if (isQuick) nextRound();
      }),
    [workbook, cells],
  );

  return () => {
    cells.forget();
    nextRound();
  };
}
