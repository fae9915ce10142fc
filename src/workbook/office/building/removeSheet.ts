import { workbookError } from "../../officeError";
import { answered } from "../../patience";
import { WorkbookError } from "../../Workbook";

/**
 * Takes away a sheet, by its name or id, if it is there. In one request, which is carried out even if its answer gets lost,
 * and a short one: where Excel fails requests of some length, it goes through if the one did that added the sheet.
 */
export async function removeSheet(context: Excel.RequestContext, key: string): Promise<void> {
  context.workbook.worksheets.getItem(key).delete();
  try {
    await answered(context.sync());
  } catch (error) {
    if (!isGone(workbookError(error))) throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof WorkbookError && error.problem === "notFound";
}
