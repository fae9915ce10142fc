import { useState } from "react";
import { WorkbookError, type Workbook } from "../../workbook/Workbook";
import { useWords } from "../words/useWords";

/** Shows cells in the sheet, and says why where Excel does not. */
export function useShownCell(workbook: Workbook) {
  const { pane } = useWords();
  const [problem, setProblem] = useState("");
  const show = (address: string) => {
    workbook.show(address).then(
      () => setProblem(""),
      (error: unknown) => {
        if (!(error instanceof WorkbookError)) throw error;
        setProblem(pane.problems[error.problem]);
      },
    );
  };
  return { show, problem };
}
