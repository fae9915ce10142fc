import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookData } from "../../file/WorkbookData";
import { parseRange } from "../address";

/** Gives rows with wrapped or large text the height that they need, as Excel does when it opens a file without heights. */
export function fitRows(api: FUniver, workbook: WorkbookData): void {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  workbook.sheets.forEach(({ styles = [] }, i) => {
    for (const { address, wrap, fontSize } of styles) {
      if (!wrap && fontSize === undefined) continue;
      const { row, rows } = parseRange(address);
      sheets[i]?.setRowAutoHeight(row, rows);
    }
  });
}
