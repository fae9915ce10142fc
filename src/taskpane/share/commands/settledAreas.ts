import { pause } from "../../../workbook/patience";
import type { Workbook } from "../../../workbook/Workbook";
import type { AreaContent } from "../../../workbook/WorkbookChange";

/** Functions answer a moment after their formula was written; so long is waited for those that take longer. */
const ATTEMPTS = 20;
const PAUSE_MILLISECONDS = 500;

/** What the cells hold once their functions have answered. */
export async function settledAreas(
  workbook: Workbook,
  addresses: readonly string[],
): Promise<readonly (AreaContent | undefined)[]> {
  for (let attempt = 1; ; attempt++) {
    const contents = await workbook.areas(addresses);
    if (attempt === ATTEMPTS || !contents.some(isBusy)) return contents;
    await pause(PAUSE_MILLISECONDS);
  }
}

function isBusy(content: AreaContent | undefined): boolean {
  const first = content?.values[0]?.[0];
  return typeof first === "object" && first.basicValue === "#BUSY!";
}
