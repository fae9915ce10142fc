import { useCallback, useEffect, useRef, useState } from "react";
import {
  WorkbookError,
  type SelectedCell,
  type Workbook,
  type WorkbookProblem,
} from "../../workbook/Workbook";

export type Seen =
  | { readonly kind: "looking" }
  | { readonly kind: "problem"; readonly problem: WorkbookProblem }
  | { readonly kind: "cell"; readonly cell: SelectedCell };

/** What is selected in the sheet, now and after each change of the selection or of cells. */
export function useSelectedCell(workbook: Workbook): {
  readonly seen: Seen;
  /** Looks again; resolves when the pane shows what is there. */
  readonly look: () => Promise<void>;
} {
  const [seen, setSeen] = useState<Seen>({ kind: "looking" });
  const latest = useRef(0);
  const look = useCallback(async () => {
    const mine = ++latest.current;
    const found = await seenIn(workbook);
    // While the user drags, answers overtake each other: only the last counts.
    if (mine === latest.current) setSeen(found);
  }, [workbook]);
  useEffect(() => {
    const lookAgain = () => void look();
    const stops = [workbook.onSelectionChanged(lookAgain), workbook.onCellsChanged(lookAgain)];
    lookAgain();
    return () => {
      for (const stop of stops) stop();
    };
  }, [workbook, look]);
  return { seen, look };
}

async function seenIn(workbook: Workbook): Promise<Seen> {
  try {
    return { kind: "cell", cell: await workbook.selectedCell() };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: "problem", problem: error.problem };
  }
}
