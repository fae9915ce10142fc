import { answered } from "../patience";
import type { WorkbookFacts } from "../Workbook";

/**
 * What holds for the workbook as a whole. Excel has no API that tells the date system; but its DATE does, which takes
 * years "from 1900 or 1904 (depending on the workbook's date system)": 1 January 1904 is day 0 in the one, 1462 in the
 * other.
 *
 * https://learn.microsoft.com/javascript/api/excel/excel.functions#excel-excel-functions-date-member(1)
 */
export async function facts(context: Excel.RequestContext): Promise<WorkbookFacts> {
  const { worksheets, tables, functions } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  const day = functions.date(1904, 1, 1).load("value");
  await answered(context.sync());
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await answered(context.sync());
  return {
    isEmpty: used.every((range) => range.isNullObject),
    countsFrom1904: day.value === 0,
    tables: tables.items.length,
  };
}
