import type { Workbook } from "../../../workbook/Workbook";
import type { Account } from "./Account";

/** Takes away sheets of definitions whose formulas are all back. */
export async function removeEmptied(workbook: Workbook, sheets: readonly string[]): Promise<Account> {
  await workbook.removeSheets(sheets);
  return { command: "remove", lines: sheets.map((sheet) => ({ place: sheet, outcome: "removed" })) };
}
