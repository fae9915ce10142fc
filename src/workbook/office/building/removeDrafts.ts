import { keepSetting } from "../settings";
import { markedSheets } from "./markedSheets";
import { removeSheet } from "./removeSheet";

/** So long no building takes: an older draft is none that somebody else is still working at. */
const ABANDONED_MILLISECONDS = 600_000;

/** The drafts of this page may be taken away at once: it builds one sheet at a time. */
const own = new Set<number>();

/** The number of a new draft. */
export function beginDraft(now: number): number {
  own.add(now);
  return now;
}

/**
 * Takes away the drafts of sheets that were never completed, and the records of sheets that the user has deleted. A draft
 * that the user has brought to light stays.
 */
export async function removeDrafts(context: Excel.RequestContext): Promise<void> {
  const { sheets, orphans } = await markedSheets(context);
  const now = Date.now();
  for (const { sheet, id, record } of sheets) {
    const isAbandoned = own.has(id) || now - id > ABANDONED_MILLISECONDS;
    const isHidden = sheet.visibility !== Excel.SheetVisibility.visible;
    if (record === undefined && isAbandoned && isHidden) await removeSheet(context, sheet.id);
  }
  for (const key of orphans) await keepSetting(context, key, undefined);
}
