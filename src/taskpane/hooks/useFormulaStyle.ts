import { useEffect, useState } from "react";
import type { FormulaStyle } from "../../formulas/compose";
import { WorkbookError, type Separators, type Workbook } from "../../workbook/Workbook";
import type { Words } from "../words/words";

/** How this user's Excel writes formulas; as its language usually does until Excel has answered. */
export function useFormulaStyle(workbook: Workbook, { language, inFormulas }: Words): FormulaStyle {
  const [separators, setSeparators] = useState<Separators>(
    language === "en" ? { list: ",", decimal: "." } : { list: ";", decimal: "," },
  );
  useEffect(() => {
    let isGone = false;
    workbook.separators().then(
      (known) => {
        if (!isGone) setSeparators(known);
      },
      (error: unknown) => {
        // Excel did not say: the language's usual way stays.
        if (!(error instanceof WorkbookError)) throw error;
      },
    );
    return () => {
      isGone = true;
    };
  }, [workbook]);
  return { ...separators, ...inFormulas };
}
