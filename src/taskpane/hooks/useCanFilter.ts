import { useEffect, useState } from "react";
import type { Workbook } from "../../workbook/Workbook";

/** Whether formulas may use FILTER, as in nearly every Excel that the add-in runs in. */
export function useCanFilter(workbook: Workbook): boolean {
  const [can, setCan] = useState(true);
  useEffect(() => {
    let isGone = false;
    void workbook.canFilter().then((known) => {
      if (!isGone) setCan(known);
    });
    return () => {
      isGone = true;
    };
  }, [workbook]);
  return can;
}
