import { keepSetting } from "../settings";
import { takeBackUpdates } from "../updating/takeBackUpdates";
import { markedSheets } from "./markedSheets";
import { isAbandoned } from "./ownWork";
import { removeSheet } from "./removeSheet";

/**
 * Takes away the drafts of sheets that were never completed, takes back updates that broke off, and forgets sheets that the
 * user has deleted. A draft that the user has brought to light stays.
 */
export async function removeDrafts(context: Excel.RequestContext): Promise<void> {
  const { sheets, orphans } = await markedSheets(context);
  for (const { sheet, id, record } of sheets) {
    const isHidden = sheet.visibility !== Excel.SheetVisibility.visible;
    if (record === undefined && isAbandoned(id) && isHidden) await removeSheet(context, sheet.id);
  }
  await takeBackUpdates(context, sheets);
  for (const key of orphans) await keepSetting(context, key, undefined);
}
