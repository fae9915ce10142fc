import { pause } from "../../../workbook/patience";
import { WorkbookError, type Workbook } from "../../../workbook/Workbook";
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

/** Waits until the functions have answered. Where Excel does not let itself be asked, what was done stands all the same. */
export async function untilSettled(workbook: Workbook, addresses: readonly string[]): Promise<void> {
  try {
    await settledAreas(workbook, addresses);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

function isBusy(content: AreaContent | undefined): boolean {
  const first = content?.values[0]?.[0];
  return typeof first === "object" && first.basicValue === "#BUSY!";
}
